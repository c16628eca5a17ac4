package callcenter.routing.telephony.vonage;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.local.simulation.AgentPhone;
import callcenter.local.simulation.Customer;
import callcenter.local.simulation.Delivery;
import callcenter.local.simulation.vonage.VonagePlatform;
import callcenter.routing.ServersAndPlatforms;
import callcenter.routing.telephony.InboundContract;
import callcenter.testing.FailureCase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A customer's call from ring to end, driven by our scripts alone. */
@QuarkusTest
@WithTestResource(value = ServersAndPlatforms.class, scope = TestResourceScope.GLOBAL)
class VonageInboundTest extends InboundContract<VonagePlatform> {

    VonageInboundTest() {
        super(new VonageSetup());
    }

    static Stream<Delivery> deliveries() {
        return Stream.of(Delivery.times(3), Delivery.permutedBy(1));
    }

    /** Nobody is left who could tell: it is found by asking. */
    @FailureCase("R32")
    @Test
    void theCustomerHangsUpAndNoEventTellsIt() {
        platform.loseEndings(true);
        agentWhoAnswers();

        assertEquals("PLATFORM", ended(call(callIn(BRIEF))).text("endedBy"));
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
                .until(() -> platform.legTo(next).map(platform::answered).orElse(false) && platform.liveCalls() == 2);
        awaitConversation(uuid);
        platform.hangUpCustomer(uuid);
        assertEquals("HANDLED", ended(call(uuid)).text("disposition"));
    }

    @FailureCase("R03")
    @Test
    void aCustomerWhoGivesUpStopsTheAgentsPhone() {
        agentAtWork(new AgentPhone.NeverAnswers());
        String uuid = callIn(Customer.patient());
        await().atMost(PATIENCE).until(() -> platform.legTo(endpoint()).isPresent());

        platform.hangUpCustomer(uuid);

        var ended = ended(call(uuid));
        assertEquals("SHORT_ABANDON", ended.text("disposition"));
    }
}
