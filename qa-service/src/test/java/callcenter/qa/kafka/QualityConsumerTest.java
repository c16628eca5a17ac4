package callcenter.qa.kafka;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.events.agent.AgentConfigured;
import callcenter.events.call.CallEnded;
import callcenter.qa.ComponentTest;
import callcenter.qa.Given;
import callcenter.qa.domain.evidence.AgentId;
import callcenter.qa.store.TeamStore;
import callcenter.testing.Norm;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What routing tells, over a real broker: each event takes effect once, in whatever order they come. */
@ComponentTest
class QualityConsumerTest extends Listening {

    @Inject
    TeamStore teams;

    @Test
    @Norm("QUA-2")
    void a_handled_call_is_scored_from_what_routing_told() {
        tellAll();

        awaitLost(BadCall.LOST);
        var told = probe.await(
                event -> call.equals(event.key()) && event.data().path("score").asInt() == BadCall.SCORE);
        assertEquals(told.attribute("sequence"), told.text("revision"));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    @Norm("QUA-2")
    void told_in_any_order_and_repeatedly_it_comes_to_the_same_score(long seed) {
        shuffledWithRepeats(new Random(seed)).forEach(this::tell);

        awaitHandled();
        assertEquals(BadCall.LOST, lost());
        assertEquals(revisions().size(), eventIds().size());
    }

    @Test
    void a_whole_life_told_again_makes_no_revision() {
        tellAll();
        awaitLost(BadCall.LOST);
        var before = revisions();

        tellAll();

        awaitHandled();
        assertEquals(before, revisions());
    }

    @Test
    void an_abandoned_call_is_not_evaluated() {
        tell(1);
        routing.tell(
                call,
                2,
                new CallEnded(
                        "INBOUND",
                        "ABANDONED",
                        "CUSTOMER",
                        "service",
                        null,
                        "c_1",
                        9_000,
                        0,
                        20_000,
                        null,
                        null,
                        BadCall.RECEIVED));

        awaitHandled();
        assertEquals(List.of(), revisions());
    }

    @Test
    void an_agents_newest_team_counts_whatever_order_it_was_told_in() {
        var agent = Given.fresh("agent");
        routing.tell(agent, 2, configured("south"));
        routing.tell(agent, 1, configured("north"));
        routing.tell(agent, 3, configured("east"));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertEquals(
                        Optional.of("east"), given.read(session -> teams.teamOf(session, new AgentId(agent)))));
    }

    private static AgentConfigured configured(String team) {
        return new AgentConfigured("Li", "1002", team, true, BadCall.RECEIVED);
    }

    private static List<Integer> shuffledWithRepeats(Random random) {
        var sequences = new ArrayList<Integer>();
        for (var sequence = 1; sequence <= BadCall.length(); sequence++) {
            sequences.addAll(Collections.nCopies(1 + random.nextInt(3), sequence));
        }
        Collections.shuffle(sequences, random);
        return sequences;
    }

    private List<String> eventIds() {
        return probe.await(revisions().size(), event -> call.equals(event.key())).stream()
                .map(event -> event.attribute("id"))
                .distinct()
                .toList();
    }
}
