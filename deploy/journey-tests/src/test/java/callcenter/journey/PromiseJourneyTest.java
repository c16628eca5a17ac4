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
import java.util.ArrayList;
import java.util.List;
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
    private static final List<String> AGENTS = List.of("agent-1", "agent-2", "agent-3");
    private static final List<AgentDesk> DESKS = new ArrayList<>();

    /** Where nothing is broken that platforms share, their stories go on beside each other. */
    static Stream<Arguments> platformsAndFaults() {
        var everyPlatform = List.of(SimulatedTelephony.GENERIC, SimulatedTelephony.TWILIO, SimulatedTelephony.VONAGE);
        var together = Stream.of(new Fault.None(), new Fault.Repeated()).map(fault -> arguments(everyPlatform, fault));
        var permuted = Stream.of(
                arguments(List.of(SimulatedTelephony.GENERIC), new Fault.Permuted(1)),
                arguments(List.of(SimulatedTelephony.TWILIO), new Fault.Permuted(7)));
        var outages = outages().map(fault -> arguments(List.of(SimulatedTelephony.GENERIC), fault));
        return Stream.of(together, permuted, outages).flatMap(cases -> cases);
    }

    private static Stream<Fault> outages() {
        return Stream.of(
                new Fault.Killed(Service.ROUTING),
                new Fault.Killed(Service.TICKET),
                new Fault.Killed(Service.CALLBACK),
                new Fault.Killed(Service.QA),
                new Fault.Replaced(Service.ROUTING),
                new Fault.KafkaDown(Duration.ofSeconds(20)),
                new Fault.PostgresDown(Duration.ofSeconds(20)));
    }

    @BeforeAll
    static void agents_come_to_work() throws InterruptedException {
        for (var agent : AGENTS) {
            DESKS.add(CENTRE.agent(agent, PromiseJourneyTest::plan));
        }
    }

    @AfterAll
    static void the_agents_leave() {
        DESKS.forEach(AgentDesk::close);
        AGENTS.forEach(
                agent -> CENTRE.as(agent, Service.ROUTING).put("/agents/me/status", Map.of("status", "OFFLINE")));
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
    void a_promise_made_at_night_is_kept_by_a_conversation(List<String> platforms, Fault fault) {
        fault.before(CENTRE);
        long others = liveCalls();
        var stories = platforms.stream().map(PromiseJourneyTest::aCustomerRings).toList();

        stories.forEach(Story::awaitConversation);
        fault.during(CENTRE);

        stories.forEach(PromiseJourneyTest::endsInOneTicketOnePromiseAndItsEvaluations);
        await("nobody is left on a line").until(() -> liveCalls() <= others);
        TopicCheck.everySubjectIsWithoutGap(CENTRE);
    }

    private static Story aCustomerRings(String platform) {
        String number = "+8613800138%03d".formatted(100 + CUSTOMERS.incrementAndGet());
        CENTRE.telephony().named(platform).callIn(number, JourneyCentre.DIALLED, Customer.patient());
        return Story.ofCaller(CENTRE, number);
    }

    private static void endsInOneTicketOnePromiseAndItsEvaluations(Story story) {
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
        assertEquals(
                story.call().path("agentId").asText(),
                story.evaluation().body().path("agentId").asText());
        assertTrue(story.promise(kept.path("id").asText()).path("attempts").size() >= 1, "every try is recorded");
    }

    private static long liveCalls() {
        return Stream.of(SimulatedTelephony.GENERIC, SimulatedTelephony.TWILIO, SimulatedTelephony.VONAGE)
                .mapToLong(platform -> CENTRE.telephony().named(platform).liveCalls())
                .sum();
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
