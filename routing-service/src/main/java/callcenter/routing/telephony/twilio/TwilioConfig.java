package callcenter.routing.telephony.twilio;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** {@code callcenter.twilio.*}: one Twilio account. */
@ConfigMapping(prefix = "callcenter.twilio")
public interface TwilioConfig {

    /** {@code AC…}; without it nothing is sent to Twilio. */
    Optional<String> accountSid();

    /**
     * Tokens that sign webhooks, any of which is accepted while they are rotated; the first one also authenticates our
     * requests. Without one every webhook is refused.
     */
    Optional<List<String>> authTokens();

    /** Where Twilio reaches us, {@code https://calls.example.com}: signatures are made over it, whatever proxies do. */
    @WithDefault("http://localhost:8081")
    URI publicUrl();

    /** Twilio's REST API. */
    @WithDefault("https://api.twilio.com")
    URI apiBase();

    /** Our number, E.164, that agents and customers see. */
    Optional<String> callerId();

    /** How long a customer's phone rings. */
    @WithDefault("30s")
    Duration customerRing();

    /** Signed webhooks taken per second. */
    @WithDefault("1000")
    int webhooksPerSecond();
}
