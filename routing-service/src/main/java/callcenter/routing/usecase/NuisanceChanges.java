package callcenter.routing.usecase;

import callcenter.events.nuisance.NuisanceStatusChanged;
import callcenter.messaging.Deadline;
import callcenter.messaging.Transaction;
import callcenter.routing.domain.nuisance.InForce;
import callcenter.routing.domain.nuisance.NuisanceNumber;
import callcenter.routing.domain.nuisance.NuisanceStatus;
import callcenter.routing.store.AuditTrail;
import callcenter.routing.store.NuisanceRow;
import callcenter.routing.store.NuisanceStore;
import callcenter.routing.store.QueueStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Saves what becomes of nuisance numbers, with the event, the audit entry and the clock that belong to it. */
@Singleton
final class NuisanceChanges {

    /** Kind of the deadline at which an entry leaves the list. */
    static final String EXPIRY = "nuisance-expiry";

    private final NuisanceStore nuisances;
    private final QueueStore queues;
    private final AuditTrail audit;

    NuisanceChanges(NuisanceStore nuisances, QueueStore queues, AuditTrail audit) {
        this.nuisances = nuisances;
        this.queues = queues;
        this.audit = audit;
    }

    /** False when it is there already, or another about the same number waits. */
    Uni<Boolean> add(Transaction tx, NuisanceNumber proposed) {
        return nuisances.add(tx.session(), proposed).chain(added -> {
            if (!added) {
                return Uni.createFrom().item(false);
            }
            publish(tx, 1, proposed, null);
            return audited(tx, proposed).replaceWith(true);
        });
    }

    /** Of a row that is locked. Every replica hears of a list that got longer or shorter. */
    Uni<NuisanceNumber> save(Transaction tx, NuisanceRow row, NuisanceNumber next) {
        var before = row.number();
        if (next.equals(before)) {
            return Uni.createFrom().item(next);
        }
        row.become(next);
        publish(tx, row.nextSequence(), next, before.status());
        boolean wasInForce = before instanceof InForce;
        if (next instanceof InForce listed) {
            tx.schedule(new Deadline(EXPIRY, row.id().value(), listed.expiresAt()));
        } else if (wasInForce) {
            tx.cancel(EXPIRY, row.id().value());
        }
        return tx.session()
                .flush()
                .chain(() -> wasInForce == next instanceof InForce
                        ? Uni.createFrom().voidItem()
                        : queues.bumpRevision(tx.session()))
                .chain(() -> audited(tx, next))
                .replaceWith(next);
    }

    private static void publish(
            Transaction tx, long sequence, NuisanceNumber number, @Nullable NuisanceStatus previous) {
        var proposal = number.proposal();
        var step = number.lastStep();
        tx.publish(
                number.id().value(),
                sequence,
                step.at(),
                new NuisanceStatusChanged(
                        number.status().name(),
                        previous == null ? null : previous.name(),
                        step.did().name(),
                        proposal.level().name(),
                        proposal.caller().customerId(),
                        proposal.incidents().stream()
                                .map(incident -> incident.call().value())
                                .toList(),
                        step.by(),
                        step.reason(),
                        number instanceof InForce listed ? listed.expiresAt() : null,
                        step.at()));
    }

    /** Decisions of people are; that time passed is in the history. */
    private Uni<Void> audited(Transaction tx, NuisanceNumber number) {
        var step = number.lastStep();
        return step.by() == null
                ? Uni.createFrom().voidItem()
                : audit.add(
                        tx.session(),
                        step.at(),
                        step.by(),
                        "nuisance." + step.did().name().toLowerCase(Locale.ROOT),
                        number.id().value(),
                        Objects.requireNonNullElseGet(
                                step.reason(), () -> number.proposal().level().name()));
    }
}
