package callcenter.dashboard.backend;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** One service: its live stream with snapshot, deltas and beats, and whatever else a test lets it answer. */
public final class LiveBackend implements AutoCloseable {
    /** A request as it arrived. */
    public record Seen(String method, String path, String authorization, String body) {}

    private record Answer(int status, String json) {
        static final Answer NOTHING =
                new Answer(404, "{\"title\":\"Not found\",\"detail\":\"There is nothing here.\"}");
    }

    private final HttpServer server;
    private final Timer beats = new Timer("beats", true);
    private final List<OutputStream> readers = new CopyOnWriteArrayList<>();
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private volatile String snapshot = "{}";
    private volatile boolean beating = true;
    private volatile boolean accepting = true;
    private volatile Duration ahead = Duration.ZERO;
    private int sequence;

    public LiveBackend() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
        beats.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        beat();
                    }
                },
                1000,
                1000);
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What readers get first, as JSON. */
    public void snapshot(String json) {
        snapshot = json;
    }

    /** What {@code GET} or {@code POST} of this path answers, with any query that has no answer of its own, as JSON. */
    public void answers(String path, String json) {
        answers.put(path, new Answer(200, json));
    }

    /** The same with a refusal: a problem document that names this field. */
    public void refuses(String path, String field, String whatWouldBeRight) {
        answers.put(
                path,
                new Answer(
                        400,
                        new JsonObject()
                                .put("type", "urn:callcenter:problem:invalid-field")
                                .put("detail", field + ": " + whatWouldBeRight)
                                .put("field", field)
                                .encode()));
    }

    /** Tells everybody who reads the stream now. */
    public void delta(String kind, String id, String value) {
        send("delta", "{\"kind\":\"" + kind + "\",\"id\":\"" + id + "\",\"value\":" + value + "}");
    }

    /** Goes on accepting connections but says nothing more, like a process that hangs. */
    public void fallSilent() {
        beating = false;
        accepting = false;
    }

    public void speakAgain() {
        beating = true;
        accepting = true;
    }

    /** By how much this service's time is later than the machine's. */
    public void clockAhead(Duration by) {
        ahead = by;
    }

    /** Breaks all streams, as a restart does. */
    public void dropReaders() {
        readers.forEach(LiveBackend::close);
        readers.clear();
    }

    public int readers() {
        return readers.size();
    }

    public List<Seen> seen() {
        return List.copyOf(seen);
    }

    @Override
    public void close() {
        beats.cancel();
        dropReaders();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        seen.add(new Seen(exchange.getRequestMethod(), path, authorization == null ? "" : authorization, body));
        if (path.equals("/stream")) {
            stream(exchange);
        } else {
            var ofAnyQuery = answers.getOrDefault(exchange.getRequestURI().getPath(), Answer.NOTHING);
            plain(exchange, answers.getOrDefault(path, ofAnyQuery));
        }
    }

    private void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        if (accepting) {
            welcome(exchange.getResponseBody());
        }
    }

    /** Who has the snapshot gets every delta after it. */
    private synchronized void welcome(OutputStream reader) throws IOException {
        write(reader, "snapshot", snapshot);
        readers.add(reader);
    }

    private static void plain(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.json().getBytes(StandardCharsets.UTF_8);
        String type = answer.status() == 200 ? "application/json" : "application/problem+json";
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void beat() {
        if (beating) {
            send("beat", "{\"at\":\"" + Instant.now().plus(ahead) + "\"}");
        }
    }

    private synchronized void send(String event, String data) {
        for (OutputStream reader : readers) {
            try {
                write(reader, event, data);
            } catch (IOException left) {
                readers.remove(reader);
            }
        }
    }

    private synchronized void write(OutputStream reader, String event, String data) throws IOException {
        String text = "event: " + event + "\nid: b-" + ++sequence + "\ndata: " + data + "\n\n";
        reader.write(text.getBytes(StandardCharsets.UTF_8));
        reader.flush();
    }

    private static void close(OutputStream reader) {
        try {
            reader.close();
        } catch (IOException alreadyGone) {
            return;
        }
    }
}
