package callcenter.routing.rest;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
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
}
