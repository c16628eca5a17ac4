package callcenter.routing.telephony;

import callcenter.local.simulation.PlatformOfLegs;
import java.net.URI;
import java.time.Duration;

/** What a test has to know of a simulated platform to work with it. */
public interface PlatformSetup<P extends PlatformOfLegs> {

    /** As calls and agents name it. */
    String name();

    /** @param routing where the service listens */
    P open(URI routing);

    /** Longer than the platform takes until everybody who is to be hung up on has been. */
    Duration aWhile();
}
