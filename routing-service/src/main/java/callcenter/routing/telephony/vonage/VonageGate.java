package callcenter.routing.telephony.vonage;

import callcenter.routing.telephony.WebhookLimit;
import callcenter.web.Problem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets in what Vonage signed. */
@ApplicationScoped
class VonageGate {
    private final ObjectMapper json;
    private final VonageSignature signature;
    private final WebhookLimit limit;
    private final InstantSource clock;

    @Inject
    VonageGate(VonageConfig config, ObjectMapper json, InstantSource clock) {
        this.json = json;
        this.clock = clock;
        signature = new VonageSignature(json, config.signatureSecrets().orElse(List.of()), config.apiKey());
        limit = new WebhookLimit(config.webhooksPerSecond(), clock);
    }

    /** {@link Problem} 401 for what Vonage did not sign, 429 for too much of it, 400 for what is no JSON object. */
    VonageWebhook admit(@Nullable String authorization, URI target, byte[] body) {
        String hash = Digests.sha256(body);
        if (!signature.proves(authorization, hash, clock.instant())) {
            throw Problem.unauthorized("The signature is missing, wrong or older than five minutes.");
        }
        limit.require();
        return new VonageWebhook(target, object(body), hash);
    }

    private JsonNode object(byte[] body) {
        try {
            JsonNode read = json.readTree(body);
            if (read != null && read.isObject()) {
                return read;
            }
        } catch (IOException e) {
            // as good as another kind of JSON
        }
        throw Problem.of(400, "malformed-json", "Malformed JSON", "The body is not a JSON object.");
    }
}
