package callcenter.routing.rest;

import static io.restassured.RestAssured.given;

import callcenter.testing.Answer;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.jspecify.annotations.Nullable;

/** Requests as a client sends them. */
final class Api {

    private Api() {}

    static Response get(String path, @Nullable String token) {
        return send("GET", path, null, token);
    }

    /** @param body JSON, in which ' stands for " */
    static Response send(String method, String path, @Nullable String body, @Nullable String token) {
        return send(method, path, body == null ? null : body.replace('\'', '"'), ContentType.JSON.toString(), token);
    }

    static Response send(
            String method, String path, @Nullable String body, String contentType, @Nullable String token) {
        var request = given().urlEncodingEnabled(false);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (body != null) {
            request.contentType(contentType).body(body);
        }
        return request.request(method, path);
    }

    /** The same for those who ask often. */
    static Answer ask(String method, String path, @Nullable String body, @Nullable String token) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (body == null) {
            return Answer.to(request.method(method, BodyPublishers.noBody()).build());
        }
        var json = BodyPublishers.ofString(body.replace('\'', '"'));
        return Answer.to(request.header("Content-Type", "application/json")
                .method(method, json)
                .build());
    }
}
