package callcenter.qa.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The live stream as a page reads it: lines, until what is wanted has come. */
final class Stream implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> seen = new ArrayList<>();
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
            unread = answer.body().iterator();
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

    /** The first data line, among those read and those to come, with this text in it. */
    String await(String wanted) {
        var known = seen.stream().filter(line -> line.contains(wanted)).findFirst();
        while (known.isEmpty() && unread.hasNext()) {
            var line = unread.next();
            if (line.startsWith("data:")) {
                seen.add(line);
                known = Optional.of(line).filter(data -> data.contains(wanted));
            }
        }
        return known.orElseThrow(() -> new IllegalStateException("the stream ended"));
    }

    /** Everything read so far. */
    String seen() {
        return String.join("\n", seen);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
