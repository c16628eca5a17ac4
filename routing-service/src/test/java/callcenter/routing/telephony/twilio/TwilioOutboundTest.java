package callcenter.routing.telephony.twilio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.local.simulation.Customer;
import callcenter.local.simulation.Customer.PickUp;
import callcenter.messaging.Transactions;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallReason;
import callcenter.routing.domain.call.OutboundWish;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.telephony.TelephonyProfile;
import callcenter.routing.usecase.PlaceOutboundCall;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import callcenter.testing.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A customer is called back: the agent first, then the customer, who is dialled by the agent's leg. */
@QuarkusTest
@TestProfile(TelephonyProfile.class)
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class TwilioOutboundTest extends SimulatedTwilio {
    private static final String CUSTOMER = "+8613800138009";

    @Inject
    Transactions transactions;

    @Inject
    PlaceOutboundCall placeCall;

    @Norm("CAL-10")
    @FailureCase("R32")
    @Test
    void theCustomerHangsUpAndOnlyTheAgentsLegCanTell() {
        twilio.loseEndings(true);
        agentWhoAnswers();
        twilio.reachable(CUSTOMER, Customer.patient().hangsUpAfter(Duration.ofSeconds(1)));

        var ended = ended(placed());

        assertEquals("HANDLED", ended.text("disposition"));
        assertEquals("CUSTOMER", ended.text("endedBy"));
    }

    @Norm("CAL-10")
    @Test
    void theAgentHangsUp() {
        agentWhoAnswers();
        CallId call = placed();
        answered(call);

        hangUp(call);

        assertEquals("AGENT", ended(call).text("endedBy"));
    }

    @Norm("CAL-10")
    @Test
    void theAgentPutsThePhoneDown() {
        agentWhoAnswers();
        CallId call = placed();
        answered(call);

        putThePhoneDown();

        assertEquals("AGENT", ended(call).text("endedBy"));
    }

    @Test
    void aCustomerWhoIsBusyWasNotReached() {
        agentWhoAnswers();
        twilio.reachable(CUSTOMER, Customer.patient().whenCalled(PickUp.BUSY));

        var ended = ended(placed());

        assertEquals("NOT_REACHED", ended.text("disposition"));
        assertEquals("BUSY", ended.text("notReached"));
    }

    @Test
    void aCustomerOnHoldIsFetchedBack() {
        agentWhoAnswers();
        CallId call = placed();
        answered(call);
        String customer = twilio.legTo(CUSTOMER);
        awaitConversation(customer);

        holdForAWhile(call, customer);
        resume(call);

        awaitConversation(customer);
        hangUp(call);
        assertEquals("AGENT", ended(call).text("endedBy"));
    }

    private void answered(CallId call) {
        probe.await("callcenter.call.answered.v1", call.value());
    }

    private CallId placed() {
        var call = new CallId("attempt-" + name);
        var wish = new OutboundWish(
                call,
                CallReason.promise("p-" + name),
                new callcenter.routing.domain.call.Customer("c_" + name, CUSTOMER),
                new QueueId(name),
                0,
                null,
                null,
                null,
                null);
        done(() -> transactions.run(tx -> placeCall.place(tx, wish)));
        return call;
    }
}
