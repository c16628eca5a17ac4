package callcenter.local.simulation.twilio;

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
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;

/** The calls of Twilio's REST API, version 2010-04-01, as far as routing uses them. */
final class TwilioApiServer implements AutoCloseable {

    private final ObjectMapper json = new ObjectMapper();
    private final TwilioPlatform platform;
    private final String root;
    private final String authorization;
    private final HttpServer server;

    TwilioApiServer(TwilioPlatform platform, TwilioAccount account, int port) {
        this.platform = platform;
        root = "/2010-04-01/Accounts/" + account.sid() + "/Calls";
        authorization = "Basic "
                + Base64.getEncoder()
                        .encodeToString((account.sid() + ":" + account.authToken()).getBytes(StandardCharsets.UTF_8));
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("the simulated Twilio cannot listen on port " + port, e);
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
            if (!authorization.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                answer(exchange, 401, error(20003));
                return;
            }
            String path = exchange.getRequestURI().getPath();
            boolean posted = "POST".equals(exchange.getRequestMethod());
            if (path.equals(root + ".json")) {
                if (posted) {
                    create(exchange);
                } else {
                    answer(exchange, 200, list(form(exchange.getRequestURI().getRawQuery())));
                }
            } else if (path.startsWith(root + "/") && path.endsWith(".json")) {
                String sid = path.substring(root.length() + 1, path.length() - ".json".length());
                one(exchange, platform.find(sid), posted);
            } else {
                answer(exchange, 404, error(20404));
            }
        }
    }

    private void create(HttpExchange exchange) throws IOException {
        NewLeg wanted = NewLeg.of(body(exchange));
        if (wanted.to().isEmpty() || wanted.from().isEmpty() || wanted.url().isEmpty()) {
            answer(exchange, 400, error(21201));
        } else {
            answer(exchange, 201, view(platform.create(wanted)));
        }
    }

    private void one(HttpExchange exchange, Optional<Leg> leg, boolean posted) throws IOException {
        if (leg.isEmpty()) {
            answer(exchange, 404, error(20404));
        } else if (!posted || change(leg.get(), body(exchange))) {
            answer(exchange, 200, view(leg.get()));
        } else {
            answer(exchange, 400, error(21220));
        }
    }

    private static boolean change(Leg leg, Map<String, String> wanted) {
        if (wanted.containsKey("Twiml")) {
            return leg.redirect(wanted.get("Twiml"));
        }
        return leg.become(leg.status() == LegStatus.IN_PROGRESS ? LegStatus.COMPLETED : LegStatus.CANCELED);
    }

    private JsonNode list(Map<String, String> filter) {
        ObjectNode page = json.createObjectNode();
        var calls = page.putArray("calls");
        platform.legs().stream()
                .filter(leg -> filter.getOrDefault("To", leg.to()).equals(leg.to()))
                .filter(leg ->
                        filter.getOrDefault("ParentCallSid", leg.parentSid()).equals(leg.parentSid()))
                .forEach(leg -> calls.add(view(leg)));
        return page;
    }

    private ObjectNode view(Leg leg) {
        return json.createObjectNode()
                .put("sid", leg.sid())
                .put("to", leg.to())
                .put("parent_call_sid", leg.parentSid())
                .put("status", leg.status().toString());
    }

    private ObjectNode error(int code) {
        return json.createObjectNode().put("code", code).put("message", "refused by the simulated Twilio");
    }

    private static Map<String, String> body(HttpExchange exchange) throws IOException {
        return form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static Map<String, String> form(String encoded) {
        Map<String, String> form = new LinkedHashMap<>();
        for (String pair : encoded.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            form.put(decode(parts[0]), parts.length > 1 ? decode(parts[1]) : "");
        }
        return form;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
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
