package callcenter.routing.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallState;
import callcenter.routing.domain.call.Offered;
import callcenter.routing.domain.matching.Objection;
import callcenter.routing.usecase.CallExplanation.Candidacy;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ExplainCallTest extends RoutingTest {

    private static final RingSpec[] STRICT = {
        new RingSpec(0L, Map.of("billing", 8), null), new RingSpec(3_600_000L, Map.of("billing", 3), null)
    };

    private static final String BUSY_TODAY = """
            update agent set answered_day = cast(cast(? as timestamptz) at time zone 'Asia/Shanghai' as date),
                answered_today = 3 where id = ?""";

    @Inject
    ExplainCall explain;

    @Test
    void each_agent_has_a_reason_why_not() {
        var team = floor.team(queue -> queue.rings(STRICT));
        var idle = floor.agent(team, "idle", Map.of("billing", 4));
        var signedOut = floor.agent(team, "signed-out", Map.of("billing", 9));
        var elsewhere = team.queue() + "-elsewhere";
        Floor.done(floor.configureAgent.configure(
                Edit.by("sup-1"),
                new AgentSpec(
                        elsewhere, "C", "80", "team", Map.of(), Map.of("generic", "c"), List.of(team.queue()), null)));
        floor.ready(idle);
        var call = floor.incoming(team);

        var agents = Floor.done(explain.explain(call)).agents().stream()
                .filter(it -> it.profile().id().value().startsWith(team.queue()))
                .collect(Collectors.toMap(it -> it.profile().id().value(), Function.identity()));

        assertEquals(3, agents.size());
        assertEquals(Objection.SKILLS, agents.get(idle.value()).objection().orElseThrow());
        assertEquals(Objection.NO_PHONE, agents.get(elsewhere).objection().orElseThrow());
        assertEquals(true, agents.get(signedOut.value()).objection().isEmpty());
        assertFalse(agents.get(signedOut.value()).eligible(), "nobody is given a call while signed out");
        assertFalse(agents.values().stream().anyMatch(Candidacy::eligible));
    }

    @Test
    void calls_of_a_heavier_queue_and_emergencies_that_share_agents_are_ahead() {
        var team = floor.team(60_000);
        var heavy = teamAs("\"weight\": 5");
        var urgent = teamAs("\"emergency\": true");
        var older = floor.incoming(team);
        var call = floor.incoming(team);
        var before = floor.incoming(heavy);
        var emergency = floor.incoming(urgent);
        shares(team, heavy, urgent);

        // Agents of other tests may serve all queues, and their calls may wait too.
        assertTrue(ahead(emergency) < ahead(before));
        assertTrue(ahead(before) < ahead(older));
        assertEquals(ahead(older) + 1, ahead(call));
        assertEquals(2, Floor.done(explain.explain(call)).position());
    }

    private int ahead(CallId call) {
        return Floor.done(explain.explain(call)).ahead();
    }

    @ParameterizedTest
    @CsvSource({"LONGEST_IDLE, first", "FEWEST_CALLS, second"})
    void who_is_first_by_the_strategy_is_who_gets_the_call(String strategy, String wanted) {
        var team = teamAs("\"skills\": {\"billing\": 5}, \"strategy\": {\"name\": \"" + strategy + "\"}");
        var call = floor.incoming(team);
        floor.ready(floor.agent(team, "first", Map.of("billing", 1)));
        floor.ready(floor.agent(team, "second", Map.of("billing", 1)));
        update(BUSY_TODAY, Duration.ZERO, team.queue() + "-first");
        var explained = Floor.done(explain.explain(call));

        var easier = "\"strategy\": {\"name\": \"" + strategy + "\"}";
        rewrite(team, easier);

        var offered = (Offered) floor.awaitCall(call, CallState.OFFERED);
        assertEquals(team.queue() + "-" + wanted, offered.offer().agent().value());
        assertEquals(
                wanted.equals("first") ? List.of("first", "second") : List.of("second", "first"),
                asIfEligible(explained, team).turns().stream()
                        .map(it -> it.value().substring(team.queue().length() + 1))
                        .toList());
    }

    /** What would be said, had nobody lacked the skill. */
    private static CallExplanation asIfEligible(CallExplanation explained, Floor.Team team) {
        return new CallExplanation(
                explained.call(),
                explained.place(),
                explained.position(),
                explained.ahead(),
                explained.agents().stream()
                        .filter(it -> it.profile().id().value().startsWith(team.queue()))
                        .map(it -> new Candidacy(it.profile(), it.agent(), Optional.empty(), it.contender()))
                        .toList(),
                explained.at());
    }

    private void shares(Floor.Team... teams) {
        var id = teams[0].queue() + "-shared";
        Floor.done(floor.configureAgent.configure(
                Edit.by("sup-1"),
                new AgentSpec(
                        id,
                        "An",
                        "80",
                        "team",
                        null,
                        Map.of(ScriptedPlatform.NAME, id),
                        Stream.of(teams).map(Floor.Team::queue).toList(),
                        null)));
    }

    @Test
    void the_place_counts_those_before_it_in_its_queue() {
        var team = floor.team(queue -> queue.rings(STRICT));
        var first = floor.incoming(team);
        var second = floor.incoming(team);
        floor.incoming(floor.team(queue -> queue.rings(STRICT)));

        assertEquals(1, Floor.done(explain.explain(first)).position());
        assertEquals(2, Floor.done(explain.explain(second)).position());
    }
}
