package callcenter.routing.telephony.twilio;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.local.simulation.AgentPhone;
import callcenter.local.simulation.Customer;
import callcenter.local.simulation.Delivery;
import callcenter.local.simulation.twilio.TwilioPlatform;
import callcenter.routing.ServersAndPlatforms;
import callcenter.routing.telephony.InboundContract;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A customer's call from ring to end, driven by our documents alone. */
@QuarkusTest
@WithTestResource(value = ServersAndPlatforms.class, scope = TestResourceScope.GLOBAL)
class TwilioInboundTest extends InboundContract<TwilioPlatform> {

    TwilioInboundTest() {
        super(new TwilioSetup());
    }

    static Stream<Delivery> deliveries() {
        return Stream.of(Delivery.ONCE_IN_ORDER, Delivery.times(3), Delivery.permutedBy(1), Delivery.permutedBy(2));
    }

    @Norm("CAL-11")
    @Test
    void theCustomerRatesTheCallOnceTheAgentHasLeft() {
        agentWhoAnswers();
        String customer = callIn(Customer.patient().ratherCalledBack());
        awaitConversation(customer);

        done(() -> survey.survey(call(customer), agent));

        assertEquals("AGENT", ended(call(customer)).text("endedBy"));
        var told = probe.await("callcenter.call.surveyed.v1", call(customer).value());
        assertEquals(1, told.data().get("score").asInt());
    }

    @FailureCase("R32")
    @Test
    void theCustomerHangsUpAndNoStatusCallbackTellsIt() {
        platform.loseEndings(true);
        agentWhoAnswers();

        assertEquals("CUSTOMER", ended(call(callIn(BRIEF))).text("endedBy"));
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
                .until(() ->
                        platform.hasRung(next) && platform.answered(platform.legTo(next)) && platform.liveCalls() == 2);
        awaitConversation(sid);
        platform.hangUpCustomer(sid);
        assertEquals("HANDLED", ended(call(sid)).text("disposition"));
    }

    @FailureCase("R03")
    @Test
    void aCustomerWhoGivesUpStopsTheAgentsPhone() {
        agentAtWork(new AgentPhone.NeverAnswers());

        var ended = ended(call(callIn(Customer.patient().waitsFor(Duration.ofSeconds(1)))));

        assertEquals("SHORT_ABANDON", ended.text("disposition"));
    }
}
