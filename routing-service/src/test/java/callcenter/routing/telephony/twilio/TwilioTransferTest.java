package callcenter.routing.telephony.twilio;

import callcenter.local.simulation.Delivery;
import callcenter.local.simulation.twilio.TwilioPlatform;
import callcenter.routing.ServersAndPlatforms;
import callcenter.routing.telephony.TransferContract;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;

@QuarkusTest
@WithTestResource(value = ServersAndPlatforms.class, scope = TestResourceScope.GLOBAL)
class TwilioTransferTest extends TransferContract<TwilioPlatform> {

    TwilioTransferTest() {
        super(new TwilioSetup());
    }

    static Stream<Delivery> deliveries() {
        return Stream.of(Delivery.times(3), Delivery.permutedBy(1));
    }

    @Override
    protected boolean talks(String endpoint) {
        return platform.talking(platform.legTo(endpoint));
    }
}
