package callcenter.routing.usecase;

import callcenter.messaging.Deadlines;
import callcenter.messaging.Transaction;
import callcenter.routing.domain.nuisance.NuisanceId;
import callcenter.routing.store.NuisanceStore;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;

/**
 * Takes numbers off the list of nuisance numbers when their time is over. Callers do not wait for that: an entry is
 * applied to nobody from the moment at which it expires.
 */
@Singleton
final class ExpireNuisance {

    private final NuisanceStore nuisances;
    private final NuisanceChanges changes;

    ExpireNuisance(NuisanceStore nuisances, NuisanceChanges changes) {
        this.nuisances = nuisances;
        this.changes = changes;
    }

    void start(@Observes StartupEvent started, Deadlines deadlines, DueTogether together) {
        together.onNuisances(
                deadlines,
                NuisanceChanges.EXPIRY,
                (tx, deadline, now) -> expire(tx, new NuisanceId(deadline.subject()), now));
    }

    private Uni<Void> expire(Transaction tx, NuisanceId id, Instant now) {
        return nuisances
                .lock(tx.session(), id)
                .chain(found -> found.map(row ->
                                changes.save(tx, row, row.number().expire(now)).replaceWithVoid())
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }
}
