package callcenter.qa.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Iterator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The live stream as a page reads it: lines, until what is wanted has come. */
final class Stream implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final java.util.stream.Stream<String> lines;
    private final Iterator<String> unread;
    private final int status;

    Stream(@Nullable String token) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/stream"))
                .timeout(Duration.ofSeconds(20));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            var answer = client.send(request.build(), BodyHandlers.ofLines());
            status = answer.statusCode();
            lines = answer.body();
            unread = lines.iterator();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(leaving);
        }
    }

    static void expect(int status, @Nullable String token) {
        try (var stream = new Stream(token)) {
            assertEquals(status, stream.status);
        }
    }

    /** Data of the next event that fits. */
    String next(Predicate<String> wanted) {
        while (unread.hasNext()) {
            var line = unread.next();
            if (line.startsWith("data:") && wanted.test(line)) {
                return line;
            }
        }
        throw new IllegalStateException("the stream ended");
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
