package callcenter.qa.usecase;

import callcenter.messaging.Transactions;
import callcenter.qa.domain.evaluation.Scorecard;
import callcenter.qa.domain.evaluation.Sight;
import callcenter.qa.domain.evidence.AgentId;
import callcenter.qa.store.ScorecardQueries;
import callcenter.qa.store.TeamStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Adds up one agent's results. */
@ApplicationScoped
public class ReadScorecard {

    private static final int USUAL_DAYS = 30;

    private final Transactions transactions;
    private final ScorecardQueries scorecards;
    private final TeamStore teams;
    private final InstantSource clock;
    private final ZoneId zone;

    ReadScorecard(
            Transactions transactions,
            ScorecardQueries scorecards,
            TeamStore teams,
            InstantSource clock,
            @ConfigProperty(name = "callcenter.zone") ZoneId zone) {
        this.transactions = transactions;
        this.scorecards = scorecards;
        this.teams = teams;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Fails with {@link NotYours} when this person may not see that agent.
     *
     * @param from first day of the centre; usually the last day and the 29 before it
     * @param to last day; usually today
     */
    public Uni<Scorecard> read(Sight sight, AgentId agent, Optional<LocalDate> from, Optional<LocalDate> to) {
        var last = to.orElseGet(() -> LocalDate.ofInstant(clock.instant(), zone));
        var first = from.orElseGet(() -> last.minusDays(USUAL_DAYS - 1));
        return transactions.read(session -> NotYours.unlessCovered(teams, session, sight, agent)
                .chain(() -> scorecards.scorecard(session, agent, first, last)));
    }
}
