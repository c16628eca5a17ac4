package callcenter.routing.telephony.vonage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.local.simulation.Customer;
import callcenter.local.simulation.Delivery;
import callcenter.local.simulation.vonage.VonagePlatform;
import callcenter.routing.ServersAndPlatforms;
import callcenter.routing.telephony.OutboundContract;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The customer is dialled by request. */
@QuarkusTest
@WithTestResource(value = ServersAndPlatforms.class, scope = TestResourceScope.GLOBAL)
class VonageOutboundTest extends OutboundContract<VonagePlatform> {

    VonageOutboundTest() {
        super(new VonageSetup());
    }

    @Override
    protected String legTo(String number) {
        return platform.legTo(number).orElseThrow();
    }

    @Norm("CAL-10")
    @FailureCase("R29")
    @Test
    void theCustomerHangsUpAndEventsOvertakeEachOther() {
        platform.deliver(Delivery.permutedBy(3));
        platform.reachable(CUSTOMER, Customer.patient().hangsUpAfter(Duration.ofSeconds(1)));

        var ended = ended(placed());

        assertEquals("HANDLED", ended.text("disposition"));
        assertEquals("CUSTOMER", ended.text("endedBy"));
    }

    @FailureCase("R32")
    @Test
    void anEndOfWhichNobodyTellsIsFoundByAsking() {
        platform.loseEndings(true);
        platform.reachable(CUSTOMER, Customer.patient().hangsUpAfter(Duration.ofMillis(500)));

        assertEquals("HANDLED", ended(placed()).text("disposition"));
    }
}
