package callcenter.callback.usecase;

import callcenter.callback.domain.promise.PromiseId;
import callcenter.callback.store.AuditTrail;
import callcenter.callback.store.Erasures;
import callcenter.callback.store.Matters;
import callcenter.messaging.Deadline;
import callcenter.messaging.Deadlines;
import callcenter.messaging.Transaction;
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

/** Forgets whom a promise was made to and what about, when its time is over or somebody asks; the figures stay as they are. */
@Singleton
public final class ErasePersonalData {

    private static final String DEADLINE = "promise.retention";
    private static final int AT_ONCE = 200;

    private final Erasures erasures;
    private final Matters matters;
    private final AuditTrail audit;
    private final RetentionConfig config;

    ErasePersonalData(Erasures erasures, Matters matters, AuditTrail audit, RetentionConfig config) {
        this.erasures = erasures;
        this.matters = matters;
        this.audit = audit;
        this.config = config;
    }

    void register(@Observes StartupEvent started, Deadlines deadlines, Transactions transactions, InstantSource clock) {
        deadlines.on(DEADLINE, (tx, deadline, now) -> eraseOld(tx, now));
        transactions
                .run(tx -> {
                    tx.schedule(new Deadline(DEADLINE, DEADLINE, clock.instant().plus(config.every()), null));
                    return Uni.createFrom().voidItem();
                })
                .subscribe()
                .with(done -> {}, failure -> Log.warn("Retention is not planned; a restart plans it again", failure));
    }

    /**
     * Fails with {@link StillOpen} while something is owed.
     *
     * @return how many promises were erased
     */
    public Uni<Integer> forget(Transaction tx, String customerId, String by, String reason, Instant now) {
        return matters.openTo(tx.session(), customerId)
                .invoke(open -> {
                    if (!open.isEmpty()) {
                        throw new StillOpen(open.size());
                    }
                })
                .flatMap(none -> erasures.of(tx.session(), customerId))
                .call(ids -> erase(tx, ids, now))
                .call(ids -> erasures.captures(tx.session(), customerId))
                .call(ids -> audit.record(tx.session(), new AuditEntry(now, by, "customer.erase", customerId, reason)))
                .map(List::size);
    }

    private Uni<Void> eraseOld(Transaction tx, Instant now) {
        return erasures.dueBefore(tx.session(), now.minus(config.personal()), AT_ONCE)
                .call(ids -> erase(tx, ids, now))
                .invoke(ids -> tx.schedule(
                        new Deadline(DEADLINE, DEADLINE, ids.size() < AT_ONCE ? now.plus(config.every()) : now, null)))
                .replaceWithVoid();
    }

    private Uni<Void> erase(Transaction tx, List<PromiseId> ids, Instant now) {
        return Multi.createFrom()
                .iterable(ids)
                .onItem()
                .transformToUniAndConcatenate(id -> erasures.erase(tx.session(), id, now))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
