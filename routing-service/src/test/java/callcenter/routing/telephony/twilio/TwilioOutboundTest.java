package callcenter.routing.telephony.twilio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.local.simulation.Customer;
import callcenter.local.simulation.Customer.PickUp;
import callcenter.messaging.Transactions;
import callcenter.routing.ServersAndPlatforms;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallReason;
import callcenter.routing.domain.call.OutboundWish;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.usecase.PlaceOutboundCall;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import callcenter.web.CustomerIds;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A customer is called back: the agent first, then the customer, who is dialled by the agent's leg. */
@QuarkusTest
@WithTestResource(value = ServersAndPlatforms.class, scope = TestResourceScope.GLOBAL)
class TwilioOutboundTest extends SimulatedTwilio {
    private static final String CUSTOMER = "+8613800138009";

    @Inject
    Transactions transactions;

    @Inject
    PlaceOutboundCall placeCall;

    @Inject
    CustomerIds customers;

    /** Who called over Twilio is called back over Twilio. */
    @BeforeEach
    void theCustomerHasCalledBefore() {
        String earlier = callIn(CUSTOMER, Customer.patient());
        CallId call = CallId.of("twilio", earlier);
        probe.await("callcenter.call.received.v1", call.value());
        twilio.hangUpCustomer(earlier);
        ended(call);
        agentWhoAnswers();
    }

    @Norm("CAL-10")
    @FailureCase("R32")
    @Test
    void theCustomerHangsUpAndOnlyTheAgentsLegCanTell() {
        twilio.loseEndings(true);
        twilio.reachable(CUSTOMER, Customer.patient().hangsUpAfter(Duration.ofSeconds(1)));

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

    @Norm("CAL-10")
    @Test
    void theAgentPutsThePhoneDown() {
        CallId call = placed();
        answered(call);

        putThePhoneDown();

        assertEquals("AGENT", ended(call).text("endedBy"));
    }

    @Test
    void aCustomerWhoIsBusyWasNotReached() {
        twilio.reachable(CUSTOMER, Customer.patient().whenCalled(PickUp.BUSY));

        var ended = ended(placed());

        assertEquals("NOT_REACHED", ended.text("disposition"));
        assertEquals("BUSY", ended.text("notReached"));
    }

    @Test
    void aCustomerOnHoldIsFetchedBack() {
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
                new callcenter.routing.domain.call.Customer(customers.of(CUSTOMER), CUSTOMER),
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
