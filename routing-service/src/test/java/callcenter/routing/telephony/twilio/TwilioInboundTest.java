package callcenter.routing.telephony.twilio;

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
import org.junit.jupiter.params.provider.ValueSource;

/** A customer's call from ring to end, driven by our documents alone. */
@QuarkusTest
@WithTestResource(value = ServersAndPlatforms.class, scope = TestResourceScope.GLOBAL)
class TwilioInboundTest extends SimulatedTwilio {
    private static final Customer BRIEF = Customer.patient().hangsUpAfter(Duration.ofSeconds(1));

    @Inject
    DataSource database;

    static Stream<Delivery> deliveries() {
        return Stream.of(Delivery.ONCE_IN_ORDER, Delivery.times(3), Delivery.permutedBy(1), Delivery.permutedBy(2));
    }

    @Norm("CAL-10")
    @FailureCase("R29")
    @FailureCase("R33")
    @ParameterizedTest
    @MethodSource("deliveries")
    void theCustomerHangsUpHoweverWebhooksTravel(Delivery delivery) {
        twilio.deliver(delivery);
        agentWhoAnswers();

        var ended = ended(call(callIn(BRIEF)));

        assertEquals("HANDLED", ended.text("disposition"));
        assertEquals("CUSTOMER", ended.text("endedBy"));
    }

    @FailureCase("R32")
    @Test
    void theCustomerHangsUpAndNoStatusCallbackTellsIt() {
        twilio.loseEndings(true);
        agentWhoAnswers();

        assertEquals("CUSTOMER", ended(call(callIn(BRIEF))).text("endedBy"));
    }

    @Norm("CAL-10")
    @Test
    void theAgentHangsUp() {
        agentWhoAnswers();
        String sid = callIn(Customer.patient());
        awaitConversation(sid);

        hangUp(call(sid));

        assertEquals("AGENT", ended(call(sid)).text("endedBy"));
    }

    @Norm("CAL-10")
    @Test
    void theAgentPutsThePhoneDown() {
        agentWhoAnswers();
        String sid = callIn(Customer.patient());
        awaitConversation(sid);

        putThePhoneDown();

        assertEquals("AGENT", ended(call(sid)).text("endedBy"));
    }

    @Test
    void aCallIsHeldAndResumedAsOftenAsNeeded() {
        agentWhoAnswers();
        String sid = callIn(Customer.patient());

        for (int times = 0; times < 2; times++) {
            awaitConversation(sid);
            holdForAWhile(call(sid), sid);
            resume(call(sid));
        }
        awaitConversation(sid);
        twilio.hangUpCustomer(sid);

        assertEquals("CUSTOMER", ended(call(sid)).text("endedBy"));
    }

    @Test
    void theCustomerLeavesWhileOnHold() {
        agentWhoAnswers();
        String sid = callIn(Customer.patient());
        awaitConversation(sid);
        holdForAWhile(call(sid), sid);

        twilio.hangUpCustomer(sid);

        assertEquals("CUSTOMER", ended(call(sid)).text("endedBy"));
    }

    @Test
    void theAgentLeavesWhileTheCustomerIsOnHold() {
        agentWhoAnswers();
        String sid = callIn(Customer.patient());
        awaitConversation(sid);
        holdForAWhile(call(sid), sid);

        putThePhoneDown();

        assertEquals("AGENT", ended(call(sid)).text("endedBy"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aCallerWhoseAgentIsLetGoTalksToTheNext(boolean onHold) {
        agentWhoAnswers();
        String sid = callIn(Customer.patient());
        awaitConversation(sid);
        if (onHold) {
            holdForAWhile(call(sid), sid);
        }
        String next = anotherAgentWhoAnswers();

        centre.requeue(call(sid));

        await().atMost(Duration.ofSeconds(10))
                .until(() -> twilio.hasRung(next) && twilio.answered(twilio.legTo(next)) && twilio.liveCalls() == 2);
        awaitConversation(sid);
        twilio.hangUpCustomer(sid);
        assertEquals("HANDLED", ended(call(sid)).text("disposition"));
    }

    @FailureCase("R03")
    @Test
    void aCustomerWhoGivesUpStopsTheAgentsPhone() {
        agentAtWork(new AgentPhone.NeverAnswers());

        var ended = ended(call(callIn(Customer.patient().waitsFor(Duration.ofSeconds(1)))));

        assertEquals("SHORT_ABANDON", ended.text("disposition"));
    }

    @Norm("ANS-12")
    @Test
    void aCallerWhoCameInAsAnOutageEndedIsNotCutOff() throws Exception {
        agentWhoAnswers();
        String sid;
        try (var blocked = database.getConnection();
                var statement = blocked.createStatement()) {
            blocked.setAutoCommit(false);
            statement.execute("lock table webhook_receipt in access exclusive mode");
            sid = callIn(Customer.patient());
            await().atMost(Duration.ofSeconds(10)).until(() -> twilio.answered(sid));
            blocked.rollback();
        }

        awaitConversation(sid);
        twilio.hangUpCustomer(sid);

        assertEquals("CUSTOMER", ended(call(sid)).text("endedBy"));
    }

    private static CallId call(String sid) {
        return CallId.of("twilio", sid);
    }
}
