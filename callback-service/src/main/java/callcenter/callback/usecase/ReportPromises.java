package callcenter.callback.usecase;

import callcenter.callback.domain.report.PromiseReport;
import callcenter.callback.domain.report.ReportWish;
import callcenter.callback.store.AgentTeams;
import callcenter.callback.store.PromiseReports;
import callcenter.messaging.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** What became of promises, in figures (CBK-10). */
@Singleton
public final class ReportPromises {

    /** A table that somebody still reads; three or four rows make one group. */
    private static final int MOST_ROWS = 50_000;

    private final Transactions transactions;
    private final PromiseReports reports;
    private final AgentTeams teams;
    private final InstantSource clock;

    ReportPromises(Transactions transactions, PromiseReports reports, AgentTeams teams, InstantSource clock) {
        this.transactions = transactions;
        this.reports = reports;
        this.teams = teams;
        this.clock = clock;
    }

    /** Empty when it would have too many groups. */
    public Uni<Optional<PromiseReport>> of(ReportWish wish) {
        return transactions.read(session -> foreign(session, wish)
                .flatMap(foreign -> reports.count(session, wish, foreign, clock.instant(), MOST_ROWS)));
    }

    private Uni<List<String>> foreign(Mutiny.Session session, ReportWish wish) {
        return wish.teams() == null || wish.teams().isEmpty()
                ? Uni.createFrom().item(List.of())
                : teams.foreignTo(session, wish.teams());
    }
}
