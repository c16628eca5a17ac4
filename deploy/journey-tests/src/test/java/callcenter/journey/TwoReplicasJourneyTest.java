package callcenter.journey;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.local.simulation.AgentDesk;
import callcenter.local.simulation.AgentPhone;
import callcenter.local.simulation.CallPlan;
import callcenter.local.simulation.Customer;
import callcenter.local.simulation.RestClient;
import callcenter.testing.FailureCase;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Two processes of routing beside each other, on one database and one Kafka; webhooks and people reach either of them. The
 * last test kills one of them.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoReplicasJourneyTest {

    private static final int RACES = 10;
    private static final int CALLS = 60;
    private static final Duration BETWEEN_CALLS = Duration.ofMillis(90);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> AGENTS =
            IntStream.rangeClosed(1, 6).mapToObj(number -> "agent-" + number).toList();
    /** A caller who gives up before the platform got through to us leaves a tombstone. */
    private static final Set<String> OVER = Set.of("COMPLETED", "ABANDONED", "TOMBSTONE");

    private static final JourneyCentre CENTRE = JourneyCentre.running();
    private static TwoReplicas two;

    @BeforeAll
    static void a_second_replica_is_started() {
        two = TwoReplicas.start(CENTRE);
    }

    @AfterAll
    static void it_is_gone_again() {
        two.killSecond();
        two.webhooksGoTo(two.first());
        AGENTS.forEach(agent -> two.status(two.at(two.first(), agent), "OFFLINE", ""));
    }

    @Test
    @Order(1)
    void a_stream_of_one_replica_shows_what_was_done_at_the_other() {
        for (var way : List.of(List.of(two.first(), two.second()), List.of(two.second(), two.first()))) {
            try (var board = new Board(two.at(way.get(0), "supervisor-1"))) {
                await("the snapshot").atMost(PATIENCE).until(() -> board.count("agents") == AGENTS.size());
                for (var reason : List.of("coffee", "training")) {
                    two.status(two.at(way.get(1), "agent-6"), "AWAY", reason);
                    await("the delta")
                            .atMost(PATIENCE)
                            .until(() ->
                                    board.shown("agents", "agent-6", "reason").equals(reason));
                }
                two.status(two.at(way.get(1), "agent-6"), "OFFLINE", "");
            }
        }
    }

    @Test
    @Order(2)
    @FailureCase("R16")
    void a_call_and_an_agent_who_arrive_at_the_same_moment_on_two_replicas_meet() throws Exception {
        CENTRE.telephony().generic().plugIn("sip:agent-1", AgentPhone.answersAfter(Duration.ZERO));
        CENTRE.telephony().generic().forgetTimes();
        var routing = two.atBoth("agent-1");
        var record = CallPlan.Record.of("QUERY", "Opening hours");
        try (var desk = desk(
                routing, call -> CallPlan.plain(Duration.ofMillis(20), record).wrappingUpFor(Duration.ZERO))) {
            for (int race = 0; race < RACES; race++) {
                two.status(routing, "AWAY", "race " + race);
                var sides = race % 2 == 0 ? List.of(two.first(), two.second()) : List.of(two.second(), two.first());
                var story = new Story(CENTRE, race(sides.get(0), two.at(sides.get(1), "agent-1")));
                story.awaitCall("COMPLETED");
            }
        }
        two.webhooksGoTo(two.first(), two.second());
        var times = CENTRE.telephony().generic().timesToOffer().stream()
                .map(TimeUnit.NANOSECONDS::toMillis)
                .sorted()
                .toList();
        System.out.printf(
                "Call and agent at the same moment on two replicas, %d times: webhook sent to offer %d ms at the median, %d ms at most%n",
                times.size(), times.get(times.size() / 2), times.getLast());
        assertEquals(RACES, times.size());
    }

    /** Our id of a call that came in at one replica while its agent became available at the other. */
    private static String race(URI webhooks, RestClient agent) {
        two.webhooksGoTo(webhooks);
        var start = new CyclicBarrier(2);
        var available = CompletableFuture.runAsync(() -> {
            meet(start);
            two.status(agent, "AVAILABLE", "");
        });
        meet(start);
        var id = two.ring(Customer.patient());
        available.join();
        return two.ourId(id);
    }

    @Test
    @Order(3)
    @FailureCase("R06")
    @FailureCase("R11")
    @FailureCase("R23")
    @FailureCase("R25")
    @FailureCase("R26")
    void a_busy_centre_that_loses_one_of_two_replicas_loses_nothing_else() throws Exception {
        var begin = Instant.now();
        var board = new Board(two.at(two.first(), "supervisor-1"));
        var desks = openDesks();
        var calls = new ArrayList<String>();
        var killedAt = Instant.MAX;
        for (int number = 0; number < CALLS; number++) {
            if (number == CALLS / 2) {
                killedAt = Instant.now();
                two.killSecond();
            }
            calls.add(two.ring(customer(number)));
            LockSupport.parkNanos(BETWEEN_CALLS.toNanos());
        }
        var ids = calls.stream().map(two::ourId).toList();
        var supervisor = two.at(two.first(), "supervisor-1");
        var states = awaitEnds(supervisor, ids);
        await("every agent is ready again")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertEquals(all("AVAILABLE"), statuses(supervisor)));
        desks.forEach(AgentDesk::close);

        var told =
                ids.stream().filter(id -> !states.get(id).equals("TOMBSTONE")).toList();
        // What the killed one had committed and not yet published is published by the other.
        await("all is told")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> new FloorCheck(CENTRE, told, begin).everyCallEndedOnce());
        var floor = new FloorCheck(CENTRE, told, begin);
        print(IdleWaits.in(floor.inTime()), killedAt);
        floor.noCallWasAcceptedTwice();
        floor.noAgentHadTwoCalls();
        TopicCheck.everySubjectIsWithoutGap(CENTRE);
        await("the board shows what routing uses").atMost(PATIENCE).untilAsserted(() -> {
            assertEquals(statuses(supervisor), shown(board));
            assertEquals(0, board.count("calls"), "no call is shown any more");
        });
        board.close();
    }

    private static List<AgentDesk> openDesks() throws InterruptedException {
        var desks = new ArrayList<AgentDesk>();
        for (var agent : AGENTS) {
            CENTRE.telephony().generic().plugIn("sip:" + agent, AgentPhone.answersAfter(Duration.ofMillis(100)));
            desks.add(desk(two.atBoth(agent), TwoReplicasJourneyTest::plan));
        }
        return desks;
    }

    private static AgentDesk desk(RestClient routing, java.util.function.Function<JsonNode, CallPlan> plans)
            throws InterruptedException {
        return new AgentDesk(routing, two.at(two.first(), "supervisor-1"), plans).open();
    }

    /** Every other conversation has a hold in it: a request to either replica, and the next perhaps to the other. */
    private static CallPlan plan(JsonNode call) {
        var plain = CallPlan.plain(Duration.ofMillis(300), CallPlan.Record.of("QUERY", "Opening hours"))
                .wrappingUpFor(Duration.ofMillis(50));
        return call.path("id").asText().hashCode() % 2 == 0
                ? plain
                : plain.holding(new CallPlan.HoldPlan(Optional.of("look it up"), true, Duration.ofMillis(200)));
    }

    /** One in six has no patience. */
    private static Customer customer(int number) {
        return number % 6 == 5 ? Customer.patient().waitsFor(Duration.ofSeconds(2)) : Customer.patient();
    }

    private static void print(List<IdleWaits.Span> spans, Instant killedAt) {
        System.out.println("Calls that waited while an agent was available (I2), by the times of their events");
        System.out.println("  with two replicas:    "
                + IdleWaits.summary(spans.stream()
                        .filter(span -> span.to().isBefore(killedAt))
                        .toList()));
        System.out.println("  after one was killed: "
                + IdleWaits.summary(spans.stream()
                        .filter(span -> !span.to().isBefore(killedAt))
                        .toList()));
    }

    /** How each call ended; who is over is not asked for again. */
    private static Map<String, String> awaitEnds(RestClient routing, List<String> ids) {
        var states = new TreeMap<String, String>();
        ids.forEach(id -> await("call " + id + " is over")
                .atMost(PATIENCE)
                .until(
                        () -> states.merge(
                                id,
                                routing.get("/calls/" + id).body().path("state").asText(),
                                (before, now) -> now),
                        OVER::contains));
        return states;
    }

    private static Map<String, String> statuses(RestClient routing) {
        var statuses = new TreeMap<String, String>();
        routing.get("/agents")
                .body()
                .path("items")
                .forEach(agent -> statuses.put(
                        agent.path("id").asText(),
                        status(
                                agent.path("status").asText(),
                                agent.path("reason").asText())));
        return statuses;
    }

    private static Map<String, String> shown(Board board) {
        var shown = new TreeMap<String, String>();
        AGENTS.forEach(agent -> shown.put(
                agent, status(board.shown("agents", agent, "status"), board.shown("agents", agent, "reason"))));
        return shown;
    }

    private static String status(String status, String reason) {
        return reason.isEmpty() ? status : status + " " + reason;
    }

    private static Map<String, String> all(String status) {
        var all = new TreeMap<String, String>();
        AGENTS.forEach(agent -> all.put(agent, status));
        return all;
    }

    private static void meet(CyclicBarrier start) {
        try {
            start.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
