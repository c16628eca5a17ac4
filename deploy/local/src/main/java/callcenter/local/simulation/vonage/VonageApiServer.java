package callcenter.local.simulation.vonage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Executors;

/** The calls of Vonage's Voice API, version 1, as far as routing uses them. */
final class VonageApiServer implements AutoCloseable {

    private static final String CALLS = "/v1/calls";

    private final ObjectMapper json = new ObjectMapper();
    private final VonagePlatform platform;
    private final Tokens tokens;
    private final HttpServer server;

    VonageApiServer(VonagePlatform platform, VonageAccount account, int port) {
        this.platform = platform;
        tokens = new Tokens(account);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("the simulated Vonage cannot listen on port " + port, e);
        }
        server.createContext("/", this::serve);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String method = exchange.getRequestMethod();
            if (!tokens.ofApplication(exchange.getRequestHeaders().getFirst("Authorization"))) {
                answer(exchange, 401, problem("Unauthorized"));
            } else if (path.equals(CALLS) && method.equals("POST")) {
                create(exchange, json.readTree(exchange.getRequestBody()));
            } else if (path.equals(CALLS)) {
                answer(exchange, 200, list());
            } else if (path.startsWith(CALLS + "/")) {
                String[] parts = path.substring(CALLS.length() + 1).split("/");
                one(exchange, platform.find(parts[0]), method, parts.length > 1);
            } else {
                answer(exchange, 404, problem("Not Found"));
            }
        }
    }

    private void create(HttpExchange exchange, JsonNode wanted) throws IOException {
        boolean complete = wanted.path("to").path(0).has("type")
                && !wanted.path("from").path("number").asText().isEmpty()
                && "POST".equals(wanted.path("answer_method").asText())
                && wanted.path("answer_url").path(0).isTextual();
        if (complete) {
            answer(exchange, 201, view(platform.create(wanted)));
        } else {
            answer(exchange, 400, problem("Bad Request"));
        }
    }

    private void one(HttpExchange exchange, Optional<Leg> leg, String method, boolean talks) throws IOException {
        if (leg.isEmpty()) {
            answer(exchange, 404, problem("Not Found"));
        } else if (method.equals("GET")) {
            answer(exchange, 200, view(leg.get()));
        } else if (!leg.get().live()) {
            answer(exchange, 404, problem("Not Found"));
        } else if (talks) {
            answer(exchange, 200, json.createObjectNode().put("message", "Talk started"));
        } else if (change(leg.get(), json.readTree(exchange.getRequestBody()))) {
            exchange.sendResponseHeaders(204, -1);
        } else {
            answer(exchange, 400, problem("Bad Request"));
        }
    }

    private static boolean change(Leg leg, JsonNode wanted) {
        return switch (wanted.path("action").asText()) {
            case "hangup" -> {
                leg.end(Leg.PLATFORM);
                yield true;
            }
            case "transfer" -> leg.transfer(wanted.path("destination").path("ncco"));
            default -> false;
        };
    }

    private JsonNode list() {
        ObjectNode page = json.createObjectNode();
        var calls = page.putObject("_embedded").putArray("calls");
        platform.legs().forEach(leg -> calls.add(view(leg)));
        return page;
    }

    private ObjectNode view(Leg leg) {
        ObjectNode view = json.createObjectNode()
                .put("uuid", leg.uuid())
                .put("status", leg.status().toString())
                .put("direction", leg.direction())
                .put("conversation_uuid", "CON-" + leg.uuid());
        view.set("to", leg.to());
        return view;
    }

    private ObjectNode problem(String title) {
        return json.createObjectNode().put("title", title).put("detail", "refused by the simulated Vonage");
    }

    private void answer(HttpExchange exchange, int status, JsonNode body) throws IOException {
        byte[] bytes = json.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
