package callcenter.routing.telephony.vonage;

import callcenter.local.simulation.vonage.VonageAccount;
import callcenter.local.simulation.vonage.VonagePlatform;
import callcenter.routing.ServersAndPlatforms;
import callcenter.routing.telephony.PlatformSetup;
import java.net.URI;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/** A simulated Vonage that plays whatever scripts we answer. */
final class VonageSetup implements PlatformSetup<VonagePlatform> {

    @Override
    public String name() {
        return "vonage";
    }

    @Override
    public VonagePlatform open(URI routing) {
        var config = ConfigProvider.getConfig();
        var account = new VonageAccount(
                VonageRequests.ACCOUNT,
                config.getValue("callcenter.vonage.application-id", String.class),
                VonageRequests.SECRET,
                config.getValue("callcenter.vonage.private-key", String.class),
                URI.create(ServersAndPlatforms.PUBLIC_URL));
        return new VonagePlatform(
                account,
                routing,
                config.getValue("callcenter.vonage.api-base", URI.class).getPort());
    }

    /** Longer than it takes to hang somebody up. */
    @Override
    public Duration aWhile() {
        return Duration.ofMillis(500);
    }
}
