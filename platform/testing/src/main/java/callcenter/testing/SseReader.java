package callcenter.testing;

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
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** A page's end of a live stream: reads server-sent events over a real connection until it is closed. */
public final class SseReader implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** One event as it came; what it did not carry is empty. */
    public record Received(String event, String id, String data) {}

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Received> events = new CopyOnWriteArrayList<>();
    private final InputStream body;

    private SseReader(HttpRequest.Builder request) throws IOException, InterruptedException {
        body = client.send(request.version(HttpClient.Version.HTTP_1_1).build(), BodyHandlers.ofInputStream())
                .body();
        Thread.ofPlatform().daemon().name("sse-reader").start(this::read);
    }

    /** A reader whom nobody knows, who has seen everything up to this event; null for nothing. */
    public static SseReader after(@Nullable String lastEventId, URI stream) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(stream);
        return new SseReader(lastEventId == null ? request : request.header("Last-Event-ID", lastEventId));
    }

    /** A reader with this bearer token, who begins anew. */
    public static SseReader as(String token, URI stream) throws IOException, InterruptedException {
        return new SseReader(HttpRequest.newBuilder(stream).header("Authorization", "Bearer " + token));
    }

    /** The first event of this name with all of these texts in it, as soon as it is there. */
    public Received await(String event, String... texts) {
        return await(received -> received.event().equals(event), texts);
    }

    /** The same of any name but a beat's: what is shown in the snapshot, or soon after it. */
    public Received awaitShown(String... texts) {
        return await(received -> !received.event().equals("beat"), texts);
    }

    private Received await(Predicate<Received> which, String... texts) {
        return Awaitility.await("an event with " + String.join(" ", texts))
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(10))
                .until(
                        () -> events.stream()
                                .filter(which)
                                .filter(received -> Stream.of(texts)
                                        .allMatch(text -> received.data().contains(text)))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** What came so far. */
    public List<Received> events() {
        return List.copyOf(events);
    }

    /** The same as one text. */
    public String all() {
        return events.toString();
    }

    @Override
    public void close() throws IOException {
        body.close();
        client.shutdownNow();
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            var next = new Received("", "", "");
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                next = line.isEmpty() ? told(next) : next(next, line);
            }
        } catch (IOException closed) {
            return;
        }
    }

    private Received told(Received whole) {
        if (!whole.event().isEmpty() || !whole.data().isEmpty()) {
            events.add(whole);
        }
        return new Received("", "", "");
    }

    private static Received next(Received soFar, String line) {
        var colon = line.indexOf(':');
        var value = line.substring(colon + 1).stripLeading();
        return switch (colon < 0 ? line : line.substring(0, colon)) {
            case "event" -> new Received(value, soFar.id, soFar.data);
            case "id" -> new Received(soFar.event, value, soFar.data);
            case "data" -> new Received(soFar.event, soFar.id, soFar.data + value);
            default -> soFar;
        };
    }
}
