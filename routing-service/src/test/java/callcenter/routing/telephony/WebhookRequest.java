package callcenter.routing.telephony;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.awaitility.Awaitility;

/** A webhook as a platform sends it. */
public record WebhookRequest(String path, Map<String, String> headers, String body) {
    /** The body is signed: nothing may encode it once more. */
    private static final RestAssuredConfig AS_IT_IS = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .defaultContentCharset(StandardCharsets.UTF_8)
                    .encodeContentTypeAs("application/x-www-form-urlencoded", ContentType.TEXT)
                    .encodeContentTypeAs("application/cloudevents+json", ContentType.TEXT));

    public Response send() {
        return RestAssured.given()
                .config(AS_IT_IS)
                .urlEncodingEnabled(false)
                .headers(headers)
                .body(body)
                .post(path);
    }

    /** As a platform does that is told to come again. */
    public Response sendUntilTaken() {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(this::send, answer -> answer.statusCode() == 200);
    }

    /** The same with another value of a header. */
    public WebhookRequest with(String header, String value) {
        var changed = new LinkedHashMap<>(headers);
        changed.put(header, value);
        return new WebhookRequest(path, changed, body);
    }

    public WebhookRequest without(String header) {
        var changed = new LinkedHashMap<>(headers);
        changed.remove(header);
        return new WebhookRequest(path, changed, body);
    }

    /** Another body under the old signature. */
    public WebhookRequest replacedBody(String other) {
        return new WebhookRequest(path, headers, other);
    }
}
