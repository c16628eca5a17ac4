package callcenter.callback.usecase;

import callcenter.web.OutboundGuard;
import com.standardwebhooks.Webhook;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** Sends what is signed by the rules of Standard Webhooks: guarded addresses, a time limit, no redirects followed. Blocks. */
final class WebhookClient {

    private final OutboundGuard guard;
    private final Duration timeout;
    private final HttpClient client;

    WebhookClient(boolean allowPrivate, Duration timeout) {
        this.guard = new OutboundGuard(allowPrivate);
        this.timeout = timeout;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .build();
    }

    /**
     * What came of one attempt.
     *
     * @param status of HTTP; 0 when there was no answer
     * @param text for people
     */
    record Answer(int status, String text) {}

    /** @throws IOException when we do not send there */
    void check(URI target) throws IOException {
        guard.check(target);
    }

    Answer send(URI target, String secret, String id, Instant at, String body) {
        try {
            guard.check(target);
            var request = HttpRequest.newBuilder(target)
                    .timeout(timeout)
                    .header("content-type", "application/json")
                    .header("webhook-id", id)
                    .header("webhook-timestamp", String.valueOf(at.getEpochSecond()))
                    .header("webhook-signature", new Webhook(secret).sign(id, at.getEpochSecond(), body))
                    .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                    .build();
            var status = client.send(request, BodyHandlers.discarding()).statusCode();
            return new Answer(status, "HTTP " + status);
        } catch (IOException unreachable) {
            return new Answer(0, unreachable.getClass().getSimpleName() + ": " + unreachable.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answer(0, "stopped while sending");
        } catch (Exception wrong) {
            return new Answer(0, "not sent: " + wrong.getMessage());
        }
    }
}
