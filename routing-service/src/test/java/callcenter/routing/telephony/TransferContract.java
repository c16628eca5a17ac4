package callcenter.routing.telephony;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import callcenter.local.simulation.Customer;
import callcenter.local.simulation.Delivery;
import callcenter.local.simulation.PlatformOfLegs;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.TransferKind;
import callcenter.routing.usecase.TransferCall;
import callcenter.routing.usecase.TransferCall.Wanted;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A customer is passed on from one agent to another, on a platform that does what our answers and requests say. */
public abstract class TransferContract<P extends PlatformOfLegs> extends SimulatedCentre<P> {
    @Inject
    TransferCall transfer;

    private String customer;
    private CallId call;
    private String second;

    protected TransferContract(PlatformSetup<P> setup) {
        super(setup);
    }

    /** Whether who is rung there talks to somebody. */
    protected abstract boolean talks(String endpoint);

    @Norm("CAL-8")
    @FailureCase("R29")
    @FailureCase("R33")
    @ParameterizedTest
    @MethodSource("deliveries")
    void bothAgentsTalkAndThenTheCustomerTalksToTheOther(Delivery delivery) {
        platform.deliver(delivery);
        consulting();

        done(() -> transfer.complete(call, agent));

        awaitTwoLegs();
        await().atMost(PATIENCE).until(() -> platform.talking(customer) && talks(second));
        platform.hangUpCustomer(customer);
        assertEquals("CUSTOMER", ended(call).text("endedBy"));
    }

    @Norm("CAL-8")
    @Test
    void whoTookOverHoldsAndResumes() {
        consulting();
        done(() -> transfer.complete(call, agent));
        awaitTwoLegs();
        awaitConversation(customer);

        holdForAWhile(call, customer, other());
        done(() -> resumeCall.resume(call, other()));

        awaitConversation(customer);
        platform.hangUpPhone(second);
        assertEquals("AGENT", ended(call).text("endedBy"));
    }

    @Norm("CAL-8")
    @Test
    void aConsultThatIsTakenBackBringsTheCustomerBack() {
        consulting();

        done(() -> transfer.cancel(call, agent));

        backWithTheFirst();
    }

    @Norm("CAL-8")
    @Test
    void theCustomerIsBackWhenTheOtherAgentLeavesTheConsult() {
        consulting();

        platform.hangUpPhone(second);

        assertEquals(
                "CANCELLED",
                probe.await("callcenter.call.transfer-ended.v1", call.value()).text("outcome"));
        backWithTheFirst();
    }

    @Norm("CAL-10")
    @Test
    void theAgentWhoConsultsPutsThePhoneDown() {
        consulting();

        putThePhoneDown();

        assertEquals("AGENT", ended(call).text("endedBy"));
    }

    @Norm("CAL-10")
    @Test
    void theCustomerLeavesDuringTheConsult() {
        consulting();

        platform.hangUpCustomer(customer);

        assertEquals("CUSTOMER", ended(call).text("endedBy"));
    }

    @Norm("CAL-8")
    @Test
    void aCustomerWhoIsPassedOnUnseenTalksToWhoAnswers() {
        passedOn(TransferKind.BLIND);

        probe.await("callcenter.call.transferred.v1", call.value());

        awaitTwoLegs();
        await().atMost(PATIENCE).until(() -> platform.talking(customer) && talks(second));
        platform.hangUpCustomer(customer);
        assertEquals("CUSTOMER", ended(call).text("endedBy"));
    }

    /** Both agents talk, the customer hears music. */
    private void consulting() {
        passedOn(TransferKind.WARM);
        probe.await("callcenter.call.consulted.v1", call.value());
        await().atMost(PATIENCE).until(() -> talks(second) && talks(endpoint()));
        assertFalse(platform.talking(customer));
    }

    private void passedOn(TransferKind kind) {
        agentWhoAnswers();
        customer = callIn(Customer.patient());
        call = call(customer);
        awaitConversation(customer);
        second = anotherAgentWhoAnswers();
        done(() -> transfer.begin(call, agent, new Wanted(kind, other(), null, "knows the meter")));
    }

    private void backWithTheFirst() {
        awaitTwoLegs();
        await().atMost(PATIENCE).until(() -> platform.talking(customer) && talks(endpoint()));
        hangUp(call);
        assertEquals("AGENT", ended(call).text("endedBy"));
    }

    private AgentId other() {
        return new AgentId("second-" + name);
    }
}
