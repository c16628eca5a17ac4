package callcenter.routing.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import callcenter.routing.domain.matching.Objection;
import callcenter.routing.usecase.CallExplanation.Candidacy;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExplainCallTest extends RoutingTest {

    private static final List<RingSpec> STRICT =
            List.of(new RingSpec(0L, Map.of("billing", 8), null), new RingSpec(3_600_000L, Map.of("billing", 3), null));

    @Inject
    ExplainCall explain;

    @Test
    void each_agent_has_a_reason_why_not() {
        var team = floor.team(STRICT);
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
    void the_place_counts_those_before_it_in_its_queue() {
        var team = floor.team(STRICT);
        var first = floor.incoming(team);
        var second = floor.incoming(team);
        floor.incoming(floor.team(STRICT));

        assertEquals(1, Floor.done(explain.explain(first)).position());
        assertEquals(2, Floor.done(explain.explain(second)).position());
    }
}
