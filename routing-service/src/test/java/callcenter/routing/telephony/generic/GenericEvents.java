package callcenter.routing.telephony.generic;

import callcenter.routing.telephony.WebhookRequest;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Signed events, by the reference library of the scheme. */
final class GenericEvents {
    private static final String KEY = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String PATH = "/webhooks/generic";

    private GenericEvents() {}

    static WebhookRequest structured(String type, String subject, String data) {
        String id = UUID.randomUUID().toString();
        String body = """
                {"specversion":"1.0","id":"%s","source":"/test","type":"%s","subject":"%s","data":%s}""".formatted(id, type, subject, data);
        return signed("application/cloudevents+json", body, Instant.now());
    }

    static WebhookRequest signed(String contentType, String body, Instant at) {
        String id = "wh-" + UUID.randomUUID();
        try {
            String signature = new Webhook(KEY).sign(id, at.getEpochSecond(), body);
            return new WebhookRequest(
                    PATH,
                    Map.of(
                            "Content-Type",
                            contentType,
                            WebhookSignature.ID,
                            id,
                            WebhookSignature.TIMESTAMP,
                            Long.toString(at.getEpochSecond()),
                            WebhookSignature.SIGNATURE,
                            signature),
                    body);
        } catch (EmptyWebhookSecretException | WebhookSigningException e) {
            throw new IllegalStateException(e);
        }
    }
}
