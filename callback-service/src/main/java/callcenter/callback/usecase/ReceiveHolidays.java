package callcenter.callback.usecase;

import callcenter.calendar.Holidays;
import callcenter.callback.domain.promise.PromiseId;
import callcenter.callback.store.AuditTrail;
import callcenter.callback.store.HolidayRows;
import callcenter.callback.store.Matters;
import callcenter.messaging.Transactions;
import callcenter.web.AuditEntry;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** A list of holidays arrives: promises whose deadline waited for it are counted anew. */
@Singleton
public final class ReceiveHolidays {

    private final Transactions transactions;
    private final HolidayRows rows;
    private final HolidayShelf shelf;
    private final Matters matters;
    private final ReplanPromise replan;
    private final AuditTrail audit;
    private final InstantSource clock;

    ReceiveHolidays(
            Transactions transactions,
            HolidayRows rows,
            HolidayShelf shelf,
            Matters matters,
            ReplanPromise replan,
            AuditTrail audit,
            InstantSource clock) {
        this.transactions = transactions;
        this.rows = rows;
        this.shelf = shelf;
        this.matters = matters;
        this.replan = replan;
        this.audit = audit;
        this.clock = clock;
    }

    /** The list may also have arrived as a file, before this start. */
    void onStart(@Observes StartupEvent started) {
        replanWaiting(clock.instant())
                .subscribe()
                .with(
                        done -> {},
                        failure -> Log.warn(
                                "Promises that wait for a list of holidays were not counted anew;"
                                        + " send the list again",
                                failure));
    }

    /**
     * Replaces the list of this name.
     *
     * @param lines as {@link Holidays} describes; fails with {@link IllegalArgumentException} naming the wrong one
     * @return how many promises had waited for a list
     */
    public Uni<Integer> receive(String name, List<String> lines, String by, String reason, Instant now) {
        return Uni.createFrom()
                .item(() -> Holidays.parse(lines))
                .flatMap(good ->
                        transactions.run(tx -> rows.add(tx.session(), name, String.join("\n", lines), by, reason, now)
                                .call(() -> audit.record(
                                        tx.session(), new AuditEntry(now, by, "holidays.receive", name, reason)))))
                .flatMap(stored -> replanWaiting(now));
    }

    private Uni<Integer> replanWaiting(Instant now) {
        return transactions
                .run(tx -> shelf.refresh(tx.session()).flatMap(lists -> matters.waitingForHolidays(tx.session())))
                .flatMap(ids -> Multi.createFrom()
                        .iterable(ids)
                        .onItem()
                        .transformToUniAndConcatenate(id -> replan(id, now))
                        .collect()
                        .last()
                        .replaceWith(ids.size()));
    }

    private Uni<Void> replan(PromiseId id, Instant now) {
        return transactions.run(tx -> replan.withCalendar(tx, id, now));
    }
}
