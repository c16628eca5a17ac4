package callcenter.routing.telephony.vonage;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** {@code callcenter.vonage.*}: one application of a Vonage account. */
@ConfigMapping(prefix = "callcenter.vonage")
public interface VonageConfig {

    /** The application; without it nothing is sent to Vonage. */
    Optional<String> applicationId();

    /** The application's private key, PEM of PKCS #8; line breaks do not matter. Signs our requests. */
    Optional<String> privateKey();

    /** The account's key; where it is set, webhooks of other accounts are refused. */
    Optional<String> apiKey();

    /**
     * Signature secrets of the account, any of which is accepted while they are rotated. Without one every webhook is
     * refused.
     */
    Optional<List<String>> signatureSecrets();

    /** Where Vonage reaches us, {@code https://calls.example.com}. */
    @WithDefault("http://localhost:8081")
    URI publicUrl();

    /** The Voice API of the region in which the application's calls are. */
    @WithDefault("https://api.nexmo.com")
    URI apiBase();

    /** Our number, E.164, that agents and customers see. */
    Optional<String> callerId();

    /** How long a customer's phone rings; Vonage takes 1 to 120 seconds. */
    @WithDefault("30s")
    Duration customerRing();

    /** What callers hear while they wait or are on hold: an MP3 or WAV file that Vonage can load; silence without it. */
    Optional<URI> musicUrl();

    /** Signed webhooks taken per second. */
    @WithDefault("1000")
    int webhooksPerSecond();
}
