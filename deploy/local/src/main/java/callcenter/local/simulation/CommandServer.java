package callcenter.local.simulation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/** The platform's own API: takes signed commands, tells whether a call lives. */
final class CommandServer implements AutoCloseable {

    private final ObjectMapper json = new ObjectMapper();
    private final GenericPlatform platform;
    private final WebhookSignature signature;
    private final HttpServer server;

    CommandServer(GenericPlatform platform, int port, String secret) {
        this.platform = platform;
        this.signature = new WebhookSignature(secret);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("the simulated platform cannot listen on port " + port, e);
        }
        server.createContext("/commands", this::commands);
        server.createContext("/calls/", this::call);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void commands(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var headers = exchange.getRequestHeaders();
        String id = headers.getFirst("webhook-id");
        String timestamp = headers.getFirst("webhook-timestamp");
        String given = headers.getFirst("webhook-signature");
        if (id == null || timestamp == null || given == null || !signature.matches(given, id, timestamp, body)) {
            answer(exchange, 401, "{\"reason\":\"signature\"}");
            return;
        }
        Command.in(json.readTree(body)).forEach(platform::execute);
        answer(exchange, 200, "{}");
    }

    private void call(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        var call = platform.call(path.substring(path.lastIndexOf('/') + 1));
        if (call.isEmpty()) {
            answer(exchange, 404, "{}");
        } else {
            answer(exchange, 200, call.get().live() ? "{\"state\":\"LIVE\"}" : "{\"state\":\"ENDED\"}");
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("content-type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
