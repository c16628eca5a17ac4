package callcenter.web.live;

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
import org.awaitility.Awaitility;

/** Reads server-sent events over a real connection until it is closed. */
final class SseReader implements AutoCloseable {
    record Received(String event, String id, String data) {}

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Received> events = new CopyOnWriteArrayList<>();
    private final InputStream body;

    SseReader(URI stream, String lastEventId) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(stream)
                .version(HttpClient.Version.HTTP_1_1)
                .header("Last-Event-ID", lastEventId)
                .build();
        body = client.send(request, BodyHandlers.ofInputStream()).body();
        Thread.ofPlatform().daemon().start(this::read);
    }

    /** The first event of this name whose data contains the text. */
    Received await(String event, String text) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(10))
                .until(
                        () -> events.stream()
                                .filter(e -> e.event().equals(event) && e.data().contains(text))
                                .findFirst()
                                .orElse(null),
                        found -> found != null);
    }

    List<Received> events() {
        return List.copyOf(events);
    }

    @Override
    public void close() throws IOException {
        body.close();
        client.shutdownNow();
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            String event = "";
            String id = "";
            String data = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(':');
                String value = line.substring(colon + 1);
                switch (colon < 0 ? "" : line.substring(0, colon)) {
                    case "event" -> event = value;
                    case "id" -> id = value;
                    case "data" -> data = value;
                    default -> events.add(new Received(event, id, data));
                }
            }
        } catch (IOException closed) {
            return;
        }
    }
}
