package callcenter.dashboard;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;

/**
 * A refusal of the dashboard itself, in the form the services use (RFC 9457).
 *
 * @param slug last part of {@code urn:callcenter:problem:<slug>}
 */
record ProblemAnswer(int status, String slug, String title, String detail) {
    static final String MEDIA_TYPE = "application/problem+json";

    void send(HttpServerResponse response) {
        if (response.headWritten()) {
            response.reset();
            return;
        }
        response.setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .end(body().encode());
    }

    JsonObject body() {
        return new JsonObject()
                .put("type", "urn:callcenter:problem:" + slug)
                .put("title", title)
                .put("status", status)
                .put("detail", detail);
    }
}
