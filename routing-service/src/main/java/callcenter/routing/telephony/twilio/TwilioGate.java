package callcenter.routing.telephony.twilio;

import callcenter.routing.telephony.WebhookLimit;
import callcenter.web.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets in what Twilio signed. */
@ApplicationScoped
class TwilioGate {
    private final TwilioAddresses addresses;
    private final TwilioSignature signature;
    private final WebhookLimit limit;

    @Inject
    TwilioGate(TwilioConfig config, TwilioAddresses addresses, InstantSource clock) {
        this.addresses = addresses;
        signature = new TwilioSignature(config.authTokens().orElse(List.of()));
        limit = new WebhookLimit(config.webhooksPerSecond(), clock);
    }

    /** {@link Problem} 400 for what is no form, 401 for what Twilio did not sign, 429 for too much of it. */
    TwilioWebhook admit(@Nullable String given, String pathAndQuery, byte[] body) {
        FormParameters form = FormParameters.parse(body);
        URI called = addresses.called(pathAndQuery);
        if (!signature.proves(given, called, form)) {
            throw Problem.unauthorized("The signature is missing or wrong.");
        }
        limit.require();
        return new TwilioWebhook(called, form);
    }
}
