package callcenter.journey;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import callcenter.local.Service;
import callcenter.local.simulation.AgentDesk;
import callcenter.local.simulation.CallPlan;
import callcenter.local.simulation.Customer;
import callcenter.local.simulation.Delivery;
import callcenter.local.simulation.SimulatedTelephony;
import callcenter.testing.Norm;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A customer calls, is put on hold, is promised a callback, hangs up; the record becomes a ticket; the callback reaches the
 * customer and keeps the promise; both conversations are scored. Whichever platform carries the calls and whatever goes
 * wrong on the way, it ends the same.
 */
class PromiseJourneyTest {

    private static final AtomicInteger CUSTOMERS = new AtomicInteger();
    private static final JourneyCentre CENTRE = JourneyCentre.running();
    private static AgentDesk desk;

    static Stream<Arguments> platformsAndFaults() {
        var overTwilio = Stream.of(new Fault.None(), new Fault.Repeated(), new Fault.Permuted(7))
                .map(fault -> arguments(SimulatedTelephony.TWILIO, fault));
        var overVonage = Stream.of(arguments(SimulatedTelephony.VONAGE, new Fault.Repeated()));
        return Stream.of(faults().map(fault -> arguments(SimulatedTelephony.GENERIC, fault)), overTwilio, overVonage)
                .flatMap(cases -> cases);
    }

    private static Stream<Fault> faults() {
        return Stream.of(
                new Fault.None(),
                new Fault.Repeated(),
                new Fault.Permuted(1),
                new Fault.Killed(Service.ROUTING),
                new Fault.Killed(Service.TICKET),
                new Fault.Killed(Service.CALLBACK),
                new Fault.Killed(Service.QA),
                new Fault.Replaced(Service.ROUTING),
                new Fault.KafkaDown(Duration.ofSeconds(20)),
                new Fault.PostgresDown(Duration.ofSeconds(20)));
    }

    @BeforeAll
    static void an_agent_comes_to_work() throws InterruptedException {
        desk = CENTRE.agent("agent-1", PromiseJourneyTest::plan);
    }

    @AfterAll
    static void the_agent_leaves() {
        desk.close();
        CENTRE.as("agent-1", Service.ROUTING).put("/agents/me/status", Map.of("status", "OFFLINE"));
    }

    @AfterEach
    void webhooks_travel_as_usual_again() {
        CENTRE.telephony().deliver(Delivery.ONCE_IN_ORDER);
    }

    private static CallPlan plan(JsonNode call) {
        var record = CallPlan.Record.of("REPAIR", "No water at 12 Canal Road");
        if ("OUTBOUND".equals(call.path("direction").asText())) {
            return CallPlan.plain(Duration.ofMillis(1500), record);
        }
        var lookUp = new CallPlan.HoldPlan(Optional.of("look up the account"), true, Duration.ofMillis(500));
        return CallPlan.plain(Duration.ofSeconds(2), record).holding(lookUp).promising("WITHIN_2H");
    }

    @ParameterizedTest(name = "over {0}, {1}")
    @MethodSource("platformsAndFaults")
    @Norm("ANS-1")
    @Norm("CAL-12")
    @Norm("TKT-1")
    @Norm("CBK-1")
    @Norm("CBK-3")
    @Norm("CBK-5")
    @Norm("QUA-2")
    void a_promise_made_at_night_is_kept_by_a_conversation(String platformName, Fault fault) {
        var platform = CENTRE.telephony().named(platformName);
        fault.before(CENTRE);
        long others = platform.liveCalls();
        String number = "+8613800138%03d".formatted(100 + CUSTOMERS.incrementAndGet());
        platform.callIn(number, JourneyCentre.DIALLED, Customer.patient());
        var story = Story.ofCaller(CENTRE, number);

        story.awaitConversation();
        fault.during(CENTRE);

        story.awaitCall("COMPLETED");
        var kept = story.awaitPromise("KEPT");
        var ticket =
                story.awaitTicket(found -> found.path("promises").size() == 1 && found.hasNonNull("customerToldAt"));
        story.awaitEvaluation(story.call().path("id").asText());
        story.awaitEvaluation(keepingCall(story.promise(kept.path("id").asText())));

        assertEquals(1, story.tickets().size(), "one ticket");
        assertEquals(1, story.promises().size(), "one promise");
        assertEquals("REPAIR", ticket.path("type").asText());
        assertEquals(
                kept.path("id").asText(),
                ticket.path("promises").get(0).path("id").asText(),
                "ticket and promise know each other");
        assertEquals("agent-1", story.evaluation().body().path("agentId").asText());
        await("nobody is left on a line").until(() -> platform.liveCalls() <= others);
        assertTrue(story.promise(kept.path("id").asText()).path("attempts").size() >= 1, "every try is recorded");
        TopicCheck.everySubjectIsWithoutGap(CENTRE);
    }

    private static String keepingCall(JsonNode promise) {
        for (JsonNode attempt : promise.path("attempts")) {
            if ("CONVERSATION".equals(attempt.path("outcome").asText())) {
                return attempt.path("attemptId").asText(attempt.path("id").asText());
            }
        }
        throw new AssertionError("no conversation among the attempts of " + promise);
    }
}
