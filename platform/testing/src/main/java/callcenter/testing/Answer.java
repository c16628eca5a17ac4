package callcenter.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;

/**
 * What a service answered. For tests that ask hundreds of times: REST Assured compiles a script for every look into an
 * answer, which was half of what such tests cost.
 *
 * @param status the HTTP status
 * @param contentType as sent, empty without one
 * @param text the body
 */
public record Answer(int status, String contentType, String text) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Sends the request and waits for its answer. */
    public static Answer to(HttpRequest request) {
        try {
            var response = CLIENT.send(request, BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The body, which is JSON. */
    public JsonNode json() {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + text, e);
        }
    }

    /**
     * A problem of this status and type that shows nothing of our inside.
     *
     * @param slug the end of its type
     * @param field what it names; null where it names none
     * @return its members
     */
    public JsonNode assertProblem(int expected, String slug, @Nullable String field) {
        assertEquals(expected, status, text);
        assertEquals("application/problem+json", contentType, text);
        var problem = json();
        assertEquals(expected, problem.path("status").asInt(), text);
        assertEquals("urn:callcenter:problem:" + slug, problem.path("type").asText(), text);
        assertEquals(field, problem.path("field").textValue(), text);
        assertFalse(text.contains("Exception"), text);
        return problem;
    }
}
