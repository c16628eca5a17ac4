package callcenter.local.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Sends CloudEvents, signed. A delivery that is answered neither with 2xx nor with a lasting 4xx is repeated under the
 * same id after 0.25, 0.5, 1, 2, then every 4 seconds, for five minutes: what the generic contract asks of a platform.
 */
final class WebhookSender {

    private static final Duration GIVE_UP_AFTER = Duration.ofMinutes(5);
    private static final long LONGEST_PAUSE_MS = 4_000;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final ObjectMapper json = new ObjectMapper();
    private static final int TOO_MANY = 429;

    private volatile Replicas targets;
    private final WebhookSignature signature;
    private final AtomicLong count = new AtomicLong();
    private final String run = Long.toString(System.nanoTime(), 36);

    WebhookSender(URI target, String secret) {
        this.targets = new Replicas(List.of(target));
        this.signature = new WebhookSignature(secret);
    }

    /** From now on each delivery, repeats included, goes to the next of these addresses. */
    void sendTo(List<URI> addresses) {
        targets = new Replicas(addresses);
    }

    String nextId() {
        return "wh-" + run + "-" + count.incrementAndGet();
    }

    /** Delivers one event until it is answered; the answer's JSON. */
    JsonNode deliver(String id, String type, String subject, Instant at, Map<String, Object> data)
            throws IOException, InterruptedException {
        String body = json.writeValueAsString(data);
        long deadline = System.nanoTime() + GIVE_UP_AFTER.toNanos();
        long pause = 250;
        while (true) {
            try {
                var response = targets.send(
                        http,
                        target -> request(target, id, type, subject, at, body),
                        HttpResponse.BodyHandlers.ofString());
                if (response.statusCode() < 500 && response.statusCode() != TOO_MANY) {
                    return response.statusCode() < 300 ? json.readTree(response.body()) : json.createObjectNode();
                }
            } catch (IOException e) {
                if (System.nanoTime() > deadline) {
                    throw e;
                }
            }
            if (System.nanoTime() > deadline) {
                throw new IOException(type + " was not taken in five minutes");
            }
            Thread.sleep(pause);
            pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
        }
    }

    private HttpRequest request(URI target, String id, String type, String subject, Instant at, String body) {
        String timestamp = Long.toString(Instant.now().getEpochSecond());
        return HttpRequest.newBuilder(target)
                .timeout(Duration.ofSeconds(10))
                .header("content-type", "application/json")
                .header("ce-specversion", "1.0")
                .header("ce-id", id)
                .header("ce-source", "/simulated-platform")
                .header("ce-type", type)
                .header("ce-subject", subject)
                .header("ce-time", at.toString())
                .header("webhook-id", id)
                .header("webhook-timestamp", timestamp)
                .header("webhook-signature", signature.sign(id, timestamp, body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }
}
