package callcenter.routing.rest;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** Reads a live stream over a real connection until it is closed. */
final class SseReader implements AutoCloseable {

    record Received(String event, String data) {}

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Received> events = new CopyOnWriteArrayList<>();
    private final InputStream body;

    SseReader(String path, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Bearer " + token)
                .build();
        body = client.send(request, BodyHandlers.ofInputStream()).body();
        Thread.ofPlatform().daemon().start(this::read);
    }

    /** Until an event of this name contains all of these texts. */
    void await(String event, String... texts) {
        await(it -> it.event().equals(event), texts);
    }

    /** Until it is shown: in the snapshot, or soon after when others read the stream already. */
    void awaitShown(String... texts) {
        await(it -> !it.event().equals("beat"), texts);
    }

    private void await(Predicate<Received> which, String... texts) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> events.stream()
                        .filter(which)
                        .anyMatch(it -> List.of(texts).stream().allMatch(it.data()::contains)));
    }

    /** Everything that came so far. */
    String all() {
        return events.toString();
    }

    @Override
    public void close() throws IOException {
        body.close();
        client.shutdownNow();
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            String event = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event:")) {
                    event = line.substring("event:".length());
                } else if (line.startsWith("data:")) {
                    events.add(new Received(event, line.substring("data:".length())));
                }
            }
        } catch (IOException closed) {
            return;
        }
    }
}
