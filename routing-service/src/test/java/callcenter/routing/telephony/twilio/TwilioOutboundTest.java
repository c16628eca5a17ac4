package callcenter.routing.telephony.twilio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.local.simulation.Customer;
import callcenter.local.simulation.twilio.TwilioPlatform;
import callcenter.routing.ServersAndPlatforms;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.telephony.OutboundContract;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The customer is dialled by the agent's leg. */
@QuarkusTest
@WithTestResource(value = ServersAndPlatforms.class, scope = TestResourceScope.GLOBAL)
class TwilioOutboundTest extends OutboundContract<TwilioPlatform> {

    TwilioOutboundTest() {
        super(new TwilioSetup());
    }

    @Override
    protected String legTo(String number) {
        return platform.legTo(number);
    }

    @Norm("CAL-10")
    @FailureCase("R32")
    @Test
    void theCustomerHangsUpAndOnlyTheAgentsLegCanTell() {
        platform.loseEndings(true);
        platform.reachable(CUSTOMER, Customer.patient().hangsUpAfter(Duration.ofSeconds(1)));

        var ended = ended(placed());

        assertEquals("HANDLED", ended.text("disposition"));
        assertEquals("CUSTOMER", ended.text("endedBy"));
    }

    @Norm("CAL-10")
    @Test
    void theAgentHangsUp() {
        CallId call = placed();
        answered(call);

        hangUp(call);

        assertEquals("AGENT", ended(call).text("endedBy"));
    }
}
