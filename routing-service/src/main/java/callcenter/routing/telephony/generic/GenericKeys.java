package callcenter.routing.telephony.generic;

import callcenter.web.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Proves what the platform sends and signs what we send. */
@ApplicationScoped
class GenericKeys {
    private final List<WebhookKey> accepted;
    private final Optional<WebhookKey> own;
    private final InstantSource clock;

    @Inject
    GenericKeys(GenericConfig config, InstantSource clock) {
        accepted = config.webhookKeys().orElse(List.of()).stream()
                .map(WebhookKey::new)
                .toList();
        own = config.commandKey()
                .map(WebhookKey::new)
                .or(() -> accepted.stream().findFirst());
        this.clock = clock;
    }

    /** {@link Problem} 401 unless the platform signed this body within the last five minutes. */
    void requireProof(WebhookSignature signature, byte[] body) {
        if (!signature.proves(body, accepted, clock.instant())) {
            throw Problem.unauthorized("The webhook signature is missing, wrong or older than five minutes.");
        }
    }

    /** Our signature over a request to the platform. */
    WebhookSignature sign(String id, byte[] body) {
        Instant now = clock.instant();
        return WebhookSignature.sign(
                own.orElseThrow(() -> new IllegalStateException("callcenter.generic.webhook-keys holds no key")),
                id,
                now,
                body);
    }
}
