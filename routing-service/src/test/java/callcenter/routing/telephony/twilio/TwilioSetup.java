package callcenter.routing.telephony.twilio;

import callcenter.local.simulation.twilio.TwilioAccount;
import callcenter.local.simulation.twilio.TwilioPlatform;
import callcenter.routing.ServersAndPlatforms;
import callcenter.routing.telephony.PlatformSetup;
import java.net.URI;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/** A simulated Twilio that plays whatever documents we answer. */
final class TwilioSetup implements PlatformSetup<TwilioPlatform> {

    @Override
    public String name() {
        return "twilio";
    }

    @Override
    public TwilioPlatform open(URI routing) {
        return new TwilioPlatform(
                new TwilioAccount("AC1", "older", URI.create(ServersAndPlatforms.PUBLIC_URL)),
                routing,
                ConfigProvider.getConfig()
                        .getValue("callcenter.twilio.api-base", URI.class)
                        .getPort());
    }

    /** Longer than a leg whose partner left is given before it must know what became of it. */
    @Override
    public Duration aWhile() {
        return Duration.ofMillis(1500);
    }
}
