package callcenter.qa.kafka;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.events.Event;
import callcenter.events.Topic;
import callcenter.events.agent.AgentConfigured;
import callcenter.events.call.CallAnswered;
import callcenter.events.call.CallEnded;
import callcenter.events.call.CallHoldEnded;
import callcenter.events.call.CallHoldOverdue;
import callcenter.events.call.CallHoldStarted;
import callcenter.events.call.CallOfferEnded;
import callcenter.events.call.CallOffered;
import callcenter.events.call.CallReceived;
import callcenter.events.call.CallWrapUpOverdue;
import callcenter.events.call.CallWrappedUp;
import callcenter.messaging.DeadLetters;
import callcenter.qa.ComponentTest;
import callcenter.qa.Given;
import callcenter.qa.domain.evaluation.Evaluation;
import callcenter.qa.domain.evaluation.Finding;
import callcenter.qa.domain.evidence.AgentId;
import callcenter.qa.domain.evidence.CallId;
import callcenter.qa.store.EvaluationStore;
import callcenter.qa.store.TeamStore;
import callcenter.testing.EventProbe;
import callcenter.testing.Norm;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What routing tells, over a real broker: each event takes effect once, in whatever order they come. */
@ComponentTest
class QualityConsumerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Instant T0 = Instant.parse("2026-03-02T01:00:00Z");
    private static final List<String> LOST = List.of(
            "ring ANS-1 10",
            "hold-reason CAL-3 10",
            "hold-consent CAL-3 10",
            "hold-limit CAL-6 10",
            "hang-up CAL-10 20",
            "closing CAL-11 15",
            "wrap-up-time CAL-12 10");

    /** A call in which nearly everything went wrong; position in the list is the sequence. */
    private static final List<Event> BAD_CALL = List.of(
            new CallReceived("INBOUND", "generic", "g-1", "c_1", null, null, "service", null, null, T0),
            new CallOffered("rv-1", "agent-2", "service", 1, 10_000, T0.plusSeconds(1)),
            new CallOfferEnded("rv-1", "agent-2", "TIMED_OUT", 10_000, T0.plusSeconds(11)),
            new CallOffered("rv-2", "agent-2", "service", 2, 10_000, T0.plusSeconds(12)),
            new CallAnswered(
                    "INBOUND",
                    "rv-2",
                    "agent-2",
                    "c_1",
                    "service",
                    14_000,
                    2_000,
                    10_000,
                    20_000,
                    1,
                    null,
                    T0.plusSeconds(14)),
            new CallHoldStarted("agent-2", null, false, 120_000, T0.plusSeconds(20)),
            new CallHoldOverdue("agent-2", 120_000, T0.plusSeconds(140)),
            new CallHoldEnded("agent-2", 130_000, 120_000, T0.plusSeconds(150)),
            new CallEnded(
                    "INBOUND",
                    "HANDLED",
                    "AGENT",
                    "service",
                    "agent-2",
                    "c_1",
                    14_000,
                    186_000,
                    20_000,
                    null,
                    null,
                    T0.plusSeconds(200)),
            new CallWrapUpOverdue("agent-2", 60_000, T0.plusSeconds(260)),
            new CallWrappedUp(
                    "INBOUND",
                    "agent-2",
                    "c_1",
                    null,
                    null,
                    null,
                    "service",
                    "REPAIR",
                    "no water",
                    "asked for a visit",
                    null,
                    null,
                    "CUSTOMER",
                    false,
                    null,
                    186_000,
                    75_000,
                    60_000,
                    T0.plusSeconds(275)));

    private final String call = Given.fresh("call");

    @Inject
    Given given;

    @Inject
    EvaluationStore evaluations;

    @Inject
    TeamStore teams;

    @Inject
    DeadLetters deadLetters;

    private RoutingEvents routing;
    private EventProbe probe;

    @BeforeEach
    void open() {
        routing = new RoutingEvents();
        probe = EventProbe.on(Topic.EVALUATIONS);
    }

    @AfterEach
    void close() {
        routing.close();
        probe.close();
    }

    @Test
    @Norm("QUA-2")
    void a_handled_call_is_scored_from_what_routing_told() {
        BAD_CALL.forEach(event -> routing.tell(call, BAD_CALL.indexOf(event) + 1, event));

        awaitLost(LOST);
        var told = probe.await(
                event -> call.equals(event.key()) && event.data().path("score").asInt(-1) == 15);
        assertEquals(told.attribute("sequence"), told.text("revision"));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    @Norm("QUA-2")
    void told_in_any_order_and_repeatedly_it_comes_to_the_same_score(long seed) {
        var random = new Random(seed);
        var sequences = new ArrayList<Integer>();
        for (var sequence = 1; sequence <= BAD_CALL.size(); sequence++) {
            sequences.addAll(Collections.nCopies(1 + random.nextInt(3), sequence));
        }
        Collections.shuffle(sequences, random);

        sequences.forEach(sequence -> routing.tell(call, sequence, BAD_CALL.get(sequence - 1)));

        awaitLost(LOST);
        drained();
        var revisions = revisions();
        assertEquals(LOST, lost(revisions.getLast()));
        assertEquals(
                revisions.size(),
                probe.await(revisions.size(), event -> call.equals(event.key())).stream()
                        .map(event -> event.attribute("id"))
                        .distinct()
                        .count());
    }

    @Test
    void a_whole_life_told_again_makes_no_revision() {
        BAD_CALL.forEach(event -> routing.tell(call, BAD_CALL.indexOf(event) + 1, event));
        awaitLost(LOST);
        var before = revisions();

        BAD_CALL.forEach(event -> routing.tell(call, BAD_CALL.indexOf(event) + 1, event));

        drained();
        assertEquals(before, revisions());
    }

    @Test
    void an_abandoned_call_is_not_evaluated() {
        routing.tell(call, 1, BAD_CALL.getFirst());
        routing.tell(
                call,
                2,
                new CallEnded(
                        "INBOUND", "ABANDONED", "CUSTOMER", "service", null, "c_1", 9_000, 0, 20_000, null, null, T0));

        drained();
        assertEquals(List.of(), revisions());
    }

    @Test
    void poison_is_put_aside_with_what_follows_it_and_takes_effect_after_all_when_skipped_and_replayed() {
        routing.tellBroken(call, 8, BAD_CALL.get(7));
        for (var sequence : List.of(5, 9, 11)) {
            routing.tell(call, sequence, BAD_CALL.get(sequence - 1));
        }
        drained();
        assertEquals(List.of(), revisions());

        var parked = Given.await(() -> deadLetters.list(100)).stream()
                .filter(letter -> letter.key().equals(call))
                .toList();
        assertEquals(4, parked.size());
        Given.await(() -> deadLetters.skip(parked.getFirst().id(), "ops-1", "unreadable"));
        Given.await(() -> deadLetters.replay(parked.getLast().id(), "ops-1"));

        awaitLost(List.of("hang-up CAL-10 20", "closing CAL-11 15", "wrap-up-time CAL-12 10"));
    }

    @Test
    void an_event_that_could_prove_nothing_holds_up_its_own_call_only() {
        routing.tell(call, 1, new CallHoldEnded(null, 5_000, 120_000, T0));

        drained();
        assertEquals(
                List.of("agentId is missing"),
                Given.await(() -> deadLetters.list(100)).stream()
                        .filter(letter -> letter.key().equals(call))
                        .map(letter -> letter.reason())
                        .toList());
    }

    @Test
    void an_agents_newest_team_counts_whatever_order_it_was_told_in() {
        var agent = Given.fresh("agent");
        routing.tell(agent, 2, new AgentConfigured("Li", "1002", "south", true, T0));
        routing.tell(agent, 1, new AgentConfigured("Li", "1002", "north", true, T0));
        routing.tell(agent, 3, new AgentConfigured("Li", "1002", "east", true, T0));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertEquals(
                        Optional.of("east"), given.read(session -> teams.teamOf(session, new AgentId(agent)))));
    }

    /** Waits until everything told before about this call was handled: a later call on the same partition was. */
    private void drained() {
        var last = sibling();
        for (var sequence : List.of(5, 9, 11)) {
            routing.tell(last, sequence, BAD_CALL.get(sequence - 1));
        }
        probe.await("callcenter.evaluation.recorded.v1", last);
    }

    private String sibling() {
        var partition = partition(call);
        var candidate = Given.fresh("call");
        while (partition(candidate) != partition) {
            candidate = Given.fresh("call");
        }
        return candidate;
    }

    private static int partition(String key) {
        var bytes = key.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return org.apache.kafka.clients.producer.internals.BuiltInPartitioner.partitionForKey(bytes, Topic.PARTITIONS);
    }

    private void awaitLost(List<String> expected) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertEquals(
                        expected,
                        revisions().isEmpty() ? List.of() : lost(revisions().getLast())));
    }

    private List<Evaluation> revisions() {
        return given.read(session -> evaluations.revisions(session, new CallId(call)));
    }

    private static List<String> lost(Evaluation evaluation) {
        return evaluation.assessment().lost().stream()
                .map(QualityConsumerTest::inWords)
                .toList();
    }

    private static String inWords(Finding finding) {
        return finding.item() + " " + finding.norm() + " " + finding.points();
    }
}
