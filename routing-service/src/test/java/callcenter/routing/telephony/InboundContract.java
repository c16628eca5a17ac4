package callcenter.routing.telephony;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.local.simulation.Customer;
import callcenter.local.simulation.Delivery;
import callcenter.local.simulation.PlatformOfLegs;
import callcenter.routing.usecase.SurveyCall;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import jakarta.inject.Inject;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A customer's call from ring to end, on a platform that does what our answers say. Who implements it tells by {@code
 * deliveries} how webhooks may travel there.
 */
public abstract class InboundContract<P extends PlatformOfLegs> extends SimulatedCentre<P> {
    protected static final Customer BRIEF = Customer.patient().hangsUpAfter(Duration.ofSeconds(1));

    @Inject
    DataSource database;

    @Inject
    protected SurveyCall survey;

    protected InboundContract(PlatformSetup<P> setup) {
        super(setup);
    }

    @Norm("CAL-10")
    @FailureCase("R29")
    @FailureCase("R33")
    @ParameterizedTest
    @MethodSource("deliveries")
    void theCustomerHangsUpHoweverWebhooksTravel(Delivery delivery) {
        platform.deliver(delivery);
        agentWhoAnswers();

        var ended = ended(call(callIn(BRIEF)));

        assertEquals("HANDLED", ended.text("disposition"));
        assertEquals("CUSTOMER", ended.text("endedBy"));
    }

    @Norm("CAL-10")
    @Test
    void theAgentHangsUp() {
        agentWhoAnswers();
        String customer = callIn(Customer.patient());
        awaitConversation(customer);

        hangUp(call(customer));

        assertEquals("AGENT", ended(call(customer)).text("endedBy"));
    }

    @Norm("CAL-10")
    @Test
    void theAgentPutsThePhoneDown() {
        agentWhoAnswers();
        String customer = callIn(Customer.patient());
        awaitConversation(customer);

        putThePhoneDown();

        assertEquals("AGENT", ended(call(customer)).text("endedBy"));
    }

    @Norm("CAL-11")
    @Test
    void theCustomerHangsUpInsteadOfRating() {
        agentWhoAnswers();
        String customer = callIn(Customer.patient());
        awaitConversation(customer);
        done(() -> survey.survey(call(customer), agent));
        await().atMost(PATIENCE).until(() -> platform.liveCalls() == 1);

        platform.hangUpCustomer(customer);

        var told = probe.await("callcenter.call.surveyed.v1", call(customer).value());
        assertEquals("", told.text("answeredAt"));
    }

    @Test
    void aCallIsHeldAndResumedAsOftenAsNeeded() {
        agentWhoAnswers();
        String customer = callIn(Customer.patient());

        for (int times = 0; times < 2; times++) {
            awaitConversation(customer);
            holdForAWhile(call(customer), customer);
            resume(call(customer));
        }
        awaitConversation(customer);
        platform.hangUpCustomer(customer);

        assertEquals("CUSTOMER", ended(call(customer)).text("endedBy"));
    }

    @Test
    void theCustomerLeavesWhileOnHold() {
        agentWhoAnswers();
        String customer = callIn(Customer.patient());
        awaitConversation(customer);
        holdForAWhile(call(customer), customer);

        platform.hangUpCustomer(customer);

        assertEquals("CUSTOMER", ended(call(customer)).text("endedBy"));
    }

    @Test
    void theAgentLeavesWhileTheCustomerIsOnHold() {
        agentWhoAnswers();
        String customer = callIn(Customer.patient());
        awaitConversation(customer);
        holdForAWhile(call(customer), customer);

        putThePhoneDown();

        assertEquals("AGENT", ended(call(customer)).text("endedBy"));
    }

    @Norm("ANS-12")
    @Test
    void aCallerWhoCameInAsAnOutageEndedIsNotCutOff() throws Exception {
        agentWhoAnswers();
        String customer;
        try (var blocked = database.getConnection();
                var statement = blocked.createStatement()) {
            blocked.setAutoCommit(false);
            statement.execute("lock table webhook_receipt in access exclusive mode");
            customer = callIn(Customer.patient());
            await().atMost(Duration.ofSeconds(10)).until(() -> platform.answered(customer));
            blocked.rollback();
        }

        awaitConversation(customer);
        platform.hangUpCustomer(customer);

        assertEquals("CUSTOMER", ended(call(customer)).text("endedBy"));
    }
}
