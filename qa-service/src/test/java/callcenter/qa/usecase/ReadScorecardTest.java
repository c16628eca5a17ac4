package callcenter.qa.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.qa.ComponentTest;
import callcenter.qa.Given;
import callcenter.qa.domain.evaluation.Scorecard;
import callcenter.qa.domain.evaluation.Scorecard.Day;
import callcenter.qa.domain.evaluation.Scorecard.Loss;
import callcenter.qa.domain.evaluation.Sight;
import callcenter.qa.domain.evidence.AgentId;
import callcenter.qa.domain.evidence.CallId;
import callcenter.qa.domain.evidence.Disposition;
import callcenter.qa.domain.evidence.EndedBy;
import callcenter.qa.domain.evidence.Observation;
import callcenter.qa.domain.evidence.Party;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

@ComponentTest
class ReadScorecardTest {

    private static final LocalDate MARCH_1 = LocalDate.parse("2026-03-01");
    private static final LocalDate MARCH_2 = LocalDate.parse("2026-03-02");

    private final AgentId agent = new AgentId(Given.fresh("agent"));

    @Inject
    Given given;

    @Inject
    ReadScorecard readScorecard;

    @Test
    void calls_count_for_the_centres_day_they_ended_on_at_their_latest_revision() {
        evaluated("2026-03-01T15:59:00Z", EndedBy.CUSTOMER, true);
        evaluated("2026-03-01T16:01:00Z", EndedBy.AGENT, false); // already the next day in Shanghai
        evaluated("2026-03-02T15:59:00Z", EndedBy.CUSTOMER, false);
        evaluated("2026-03-02T16:00:00Z", EndedBy.AGENT, false); // and this one the day after

        assertEquals(
                new Scorecard(
                        agent,
                        MARCH_1,
                        MARCH_2,
                        3,
                        83.3,
                        List.of(new Loss("CAL-11", 30, 2), new Loss("CAL-10", 20, 1)),
                        List.of(new Day(MARCH_1, 1, 100), new Day(MARCH_2, 2, 75))),
                scorecard());
    }

    @Test
    void an_agent_without_calls_has_an_empty_scorecard() {
        assertEquals(new Scorecard(agent, MARCH_1, MARCH_2, 0, 0, List.of(), List.of()), scorecard());
    }

    private Scorecard scorecard() {
        var all = new Sight(true, Set.of(), new AgentId("supervisor-1"));
        return Given.await(() -> readScorecard.read(all, agent, Optional.of(MARCH_1), Optional.of(MARCH_2)));
    }

    /** First overdue, then with its record: two revisions, of which the second counts. */
    private void evaluated(String endedAt, EndedBy by, boolean closingSaid) {
        var end = Instant.parse(endedAt);
        var limit = Duration.ofSeconds(60);
        given.call(
                new CallId(Given.fresh("call")),
                List.of(
                        new Observation.Ended(Disposition.HANDLED, by, agent, end),
                        new Observation.WrapUpOverdue(agent, limit, end.plus(limit)),
                        new Observation.WrappedUp(
                                agent, Party.CUSTOMER, closingSaid, true, limit, limit, end.plus(limit))));
    }
}
