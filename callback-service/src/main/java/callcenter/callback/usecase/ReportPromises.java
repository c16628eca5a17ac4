package callcenter.callback.usecase;

import callcenter.callback.domain.report.PromiseReport;
import callcenter.callback.domain.report.ReportWish;
import callcenter.callback.store.PromiseReports;
import callcenter.messaging.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/** What became of promises, in figures (CBK-10). */
@Singleton
public final class ReportPromises {

    /** A table that somebody still reads; three or four rows make one group. */
    private static final int MOST_ROWS = 50_000;

    private final Transactions transactions;
    private final PromiseReports reports;
    private final InstantSource clock;

    ReportPromises(Transactions transactions, PromiseReports reports, InstantSource clock) {
        this.transactions = transactions;
        this.reports = reports;
        this.clock = clock;
    }

    /** Empty when it would have too many groups. */
    public Uni<Optional<PromiseReport>> of(ReportWish wish) {
        return transactions.read(session -> reports.count(session, wish, clock.instant(), MOST_ROWS));
    }
}
