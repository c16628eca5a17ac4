package callcenter.routing.telephony.vonage;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.local.simulation.AgentPhone;
import callcenter.local.simulation.Customer;
import callcenter.local.simulation.Delivery;
import callcenter.routing.ServersAndPlatforms;
import callcenter.routing.domain.call.CallId;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A customer's call from ring to end, driven by our scripts alone. */
@QuarkusTest
@WithTestResource(value = ServersAndPlatforms.class, scope = TestResourceScope.GLOBAL)
class VonageInboundTest extends SimulatedVonage {
    private static final Customer BRIEF = Customer.patient().hangsUpAfter(Duration.ofSeconds(1));

    @Inject
    DataSource database;

    static Stream<Delivery> deliveries() {
        return Stream.of(Delivery.times(3), Delivery.permutedBy(1));
    }

    @Norm("CAL-10")
    @FailureCase("R29")
    @FailureCase("R33")
    @ParameterizedTest
    @MethodSource("deliveries")
    void theCustomerHangsUpHoweverWebhooksTravel(Delivery delivery) {
        vonage.deliver(delivery);
        agentWhoAnswers();

        var ended = ended(call(callIn(BRIEF)));

        assertEquals("HANDLED", ended.text("disposition"));
        assertEquals("CUSTOMER", ended.text("endedBy"));
    }

    /** Nobody is left who could tell: it is found by asking. */
    @FailureCase("R32")
    @Test
    void theCustomerHangsUpAndNoEventTellsIt() {
        vonage.loseEndings(true);
        agentWhoAnswers();

        assertEquals("PLATFORM", ended(call(callIn(BRIEF))).text("endedBy"));
    }

    @Norm("CAL-10")
    @Test
    void theAgentHangsUp() {
        agentWhoAnswers();
        String uuid = callIn(Customer.patient());
        awaitConversation(uuid);

        hangUp(call(uuid));

        assertEquals("AGENT", ended(call(uuid)).text("endedBy"));
    }

    @Norm("CAL-10")
    @Test
    void theAgentPutsThePhoneDown() {
        agentWhoAnswers();
        String uuid = callIn(Customer.patient());
        awaitConversation(uuid);

        putThePhoneDown();

        assertEquals("AGENT", ended(call(uuid)).text("endedBy"));
    }

    @Test
    void aCallIsHeldAndResumed() {
        agentWhoAnswers();
        String uuid = callIn(Customer.patient());

        awaitConversation(uuid);
        holdForAWhile(call(uuid), uuid);
        resume(call(uuid));
        awaitConversation(uuid);
        vonage.hangUpCustomer(uuid);

        assertEquals("CUSTOMER", ended(call(uuid)).text("endedBy"));
    }

    @Test
    void theCustomerLeavesWhileOnHold() {
        agentWhoAnswers();
        String uuid = callIn(Customer.patient());
        awaitConversation(uuid);
        holdForAWhile(call(uuid), uuid);

        vonage.hangUpCustomer(uuid);

        assertEquals("CUSTOMER", ended(call(uuid)).text("endedBy"));
    }

    @Test
    void theAgentLeavesWhileTheCustomerIsOnHold() {
        agentWhoAnswers();
        String uuid = callIn(Customer.patient());
        awaitConversation(uuid);
        holdForAWhile(call(uuid), uuid);

        putThePhoneDown();

        assertEquals("AGENT", ended(call(uuid)).text("endedBy"));
    }

    @Test
    void aCallerWhoseAgentIsLetGoDuringAHoldTalksToTheNext() {
        agentWhoAnswers();
        String uuid = callIn(Customer.patient());
        awaitConversation(uuid);
        holdForAWhile(call(uuid), uuid);
        String next = anotherAgentWhoAnswers();

        centre.requeue(call(uuid));

        await().atMost(Duration.ofSeconds(10))
                .until(() -> vonage.legTo(next).map(vonage::answered).orElse(false) && vonage.liveCalls() == 2);
        awaitConversation(uuid);
        vonage.hangUpCustomer(uuid);
        assertEquals("HANDLED", ended(call(uuid)).text("disposition"));
    }

    @FailureCase("R03")
    @Test
    void aCustomerWhoGivesUpStopsTheAgentsPhone() {
        agentAtWork(new AgentPhone.NeverAnswers());
        String uuid = callIn(Customer.patient());
        awaitRinging();

        vonage.hangUpCustomer(uuid);

        var ended = ended(call(uuid));
        assertEquals("SHORT_ABANDON", ended.text("disposition"));
    }

    @Norm("ANS-12")
    @Test
    void aCallerWhoCameInAsAnOutageEndedIsNotCutOff() throws Exception {
        agentWhoAnswers();
        String uuid;
        try (var blocked = database.getConnection();
                var statement = blocked.createStatement()) {
            blocked.setAutoCommit(false);
            statement.execute("lock table webhook_receipt in access exclusive mode");
            uuid = callIn(Customer.patient());
            await().atMost(Duration.ofSeconds(10)).until(() -> vonage.answered(uuid));
            blocked.rollback();
        }

        awaitConversation(uuid);
        vonage.hangUpCustomer(uuid);

        assertEquals("CUSTOMER", ended(call(uuid)).text("endedBy"));
    }

    private static CallId call(String uuid) {
        return CallId.of("vonage", uuid);
    }
}
