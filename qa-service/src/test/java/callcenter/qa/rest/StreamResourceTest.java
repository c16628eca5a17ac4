package callcenter.qa.rest;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.qa.ComponentTest;
import callcenter.qa.Given;
import callcenter.qa.domain.evidence.AgentId;
import callcenter.qa.domain.evidence.CallId;
import callcenter.qa.domain.evidence.Disposition;
import callcenter.qa.domain.evidence.EndedBy;
import callcenter.qa.domain.evidence.Observation;
import callcenter.qa.domain.evidence.Party;
import callcenter.testing.Tokens;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

@ComponentTest
class StreamResourceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int MORE_THAN_ALL_SHOWN = 105;

    private final AgentId mine = new AgentId(Given.fresh("agent"));
    private final AgentId foreign = new AgentId(Given.fresh("agent"));

    @Inject
    Given given;

    @Test
    void a_reader_gets_what_is_there_and_what_comes_and_nothing_of_others() {
        var before = evaluatedCallOf(mine);
        assertTimeoutPreemptively(PATIENCE, () -> {
            try (var stream = new Stream(Tokens.agent(mine.value()))) {
                assertTrue(stream.await("").startsWith("data:{\"evaluations\":["));
                stream.await(before);

                evaluatedCallOf(foreign);
                var after = evaluatedCallOf(mine);

                var delta = stream.await(after);
                assertTrue(delta.contains("\"kind\":\"evaluations\",\"id\":\"" + after + "\""), delta);
                assertTrue(delta.contains("\"score\":100"), delta);
                assertFalse(stream.seen().contains(foreign.value()), stream.seen());
            }
        });
    }

    @Test
    void a_leader_sees_the_own_team_however_busy_the_others_were() {
        var team = Given.fresh("team");
        given.team(mine, team, 1);
        given.team(foreign, Given.fresh("team"), 1);
        var own = evaluatedCallOf(mine);
        for (int call = 0; call < MORE_THAN_ALL_SHOWN; call++) {
            evaluatedCallOf(foreign);
        }

        assertTimeoutPreemptively(PATIENCE, () -> {
            try (var stream = new Stream(Tokens.shiftLeader("leader-1", team))) {
                var snapshot = stream.await("\"evaluations\":[");

                assertTrue(snapshot.contains(own), snapshot);
                assertFalse(snapshot.contains(foreign.value()), snapshot);
            }
        });
    }

    private String evaluatedCallOf(AgentId agent) {
        var call = new CallId(Given.fresh("call"));
        var end = Instant.now();
        given.call(
                call,
                List.of(
                        new Observation.Ended(Disposition.HANDLED, EndedBy.CUSTOMER, agent, end),
                        new Observation.WrappedUp(
                                agent,
                                Party.CUSTOMER,
                                true,
                                true,
                                Duration.ofSeconds(5),
                                Duration.ofSeconds(60),
                                end.plusSeconds(5))));
        return call.value();
    }
}
