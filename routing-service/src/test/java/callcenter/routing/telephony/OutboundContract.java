package callcenter.routing.telephony;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.local.simulation.Customer;
import callcenter.local.simulation.Customer.PickUp;
import callcenter.local.simulation.PlatformOfLegs;
import callcenter.messaging.Transactions;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallReason;
import callcenter.routing.domain.call.OutboundWish;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.usecase.PlaceOutboundCall;
import callcenter.testing.Norm;
import callcenter.web.CustomerIds;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A customer is called back: the agent first, then the customer. */
public abstract class OutboundContract<P extends PlatformOfLegs> extends SimulatedCentre<P> {
    protected static final String CUSTOMER = "+8613800138009";

    @Inject
    Transactions transactions;

    @Inject
    PlaceOutboundCall placeCall;

    @Inject
    CustomerIds customers;

    protected OutboundContract(PlatformSetup<P> setup) {
        super(setup);
    }

    /** The customer's leg, that rang last. */
    protected abstract String legTo(String number);

    /** Who called over a platform is called back over the same. */
    @BeforeEach
    void theCustomerHasCalledBefore() {
        String earlier = callIn(CUSTOMER, Customer.patient());
        probe.await("callcenter.call.received.v1", call(earlier).value());
        platform.hangUpCustomer(earlier);
        ended(call(earlier));
        agentWhoAnswers();
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
        platform.reachable(CUSTOMER, Customer.patient().whenCalled(PickUp.BUSY));

        var ended = ended(placed());

        assertEquals("NOT_REACHED", ended.text("disposition"));
        assertEquals("BUSY", ended.text("notReached"));
    }

    @Norm("CAL-10")
    @Test
    void aCustomerOnHoldIsFetchedBackAndTheAgentHangsUp() {
        CallId call = placed();
        answered(call);
        String customer = legTo(CUSTOMER);
        awaitConversation(customer);

        holdForAWhile(call, customer);
        resume(call);

        awaitConversation(customer);
        hangUp(call);
        assertEquals("AGENT", ended(call).text("endedBy"));
    }

    protected void answered(CallId call) {
        probe.await("callcenter.call.answered.v1", call.value());
    }

    protected CallId placed() {
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
