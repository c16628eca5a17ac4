package callcenter.local.simulation.twilio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.twilio.security.RequestValidator;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhookClientTest {

    private static final String PUBLIC_URL = "https://calls.example.com";
    private static final String TOKEN = "token";

    private final AtomicReference<String> signature = new AtomicReference<>();
    private HttpServer routing;

    @BeforeEach
    void start() throws IOException {
        routing = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        routing.createContext("/", this::take);
        routing.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        signature.set(exchange.getRequestHeaders().getFirst("X-Twilio-Signature"));
        byte[] answer = exchange.getRequestURI().toString().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    @AfterEach
    void stop() {
        routing.stop(0);
    }

    @Test
    void what_it_sends_is_signed_as_twilios_own_library_expects() throws Exception {
        var reachedAt = URI.create("http://127.0.0.1:" + routing.getAddress().getPort());
        var client = new WebhookClient(URI.create(PUBLIC_URL), reachedAt, TOKEN);
        var form = Map.of("CallSid", "CA1", "From", "+8613800138000", "CallerName", "李 & co");
        String address = PUBLIC_URL + "/webhooks/twilio/waiting/c-1?turn=first&asked=0";

        assertEquals("/webhooks/twilio/waiting/c-1?turn=first&asked=0", client.post(address, form));

        assertTrue(new RequestValidator(TOKEN).validate(address, form, signature.get()));
    }
}
