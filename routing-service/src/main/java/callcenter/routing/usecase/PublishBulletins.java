package callcenter.routing.usecase;

import callcenter.messaging.Transaction;
import callcenter.messaging.Transactions;
import callcenter.routing.domain.bulletin.Bulletin;
import callcenter.routing.domain.bulletin.BulletinId;
import callcenter.routing.domain.bulletin.Notice;
import callcenter.routing.domain.bulletin.Signature;
import callcenter.routing.store.AuditTrail;
import callcenter.routing.store.BulletinStore;
import callcenter.routing.store.QueueStore;
import callcenter.web.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Function;

/**
 * Writes, approves and withdraws bulletins (ANS-13). Whatever is decided counts for the next call on every replica: it
 * is a new revision of the directory, whose row lock also puts such decisions one after the other.
 */
@Singleton
public class PublishBulletins {

    private final Transactions transactions;
    private final BulletinStore bulletins;
    private final QueueStore queues;
    private final AuditTrail audit;
    private final InstantSource clock;

    PublishBulletins(
            Transactions transactions,
            BulletinStore bulletins,
            QueueStore queues,
            AuditTrail audit,
            InstantSource clock) {
        this.transactions = transactions;
        this.bulletins = bulletins;
        this.queues = queues;
        this.audit = audit;
        this.clock = clock;
    }

    /** Heard by nobody until somebody else approves it. */
    public Uni<Bulletin> propose(BulletinSpec spec, String by) {
        var id = new BulletinId("b-" + UUID.randomUUID());
        return written(spec)
                .map(notice -> Bulletin.propose(id, notice, signed(by, spec.why())))
                .chain(proposed -> transactions.run(tx -> queues.bumpRevision(tx.session())
                        .chain(() -> keep(tx, "propose", proposed.owner(), proposed))));
    }

    /** Not heard any more until somebody else approves the change. */
    public Uni<Bulletin> revise(BulletinId id, BulletinSpec spec, String by) {
        return written(spec).chain(notice -> {
            var signature = signed(by, spec.why());
            return change(id, "revise", signature, it -> it.revise(notice, signature));
        });
    }

    /**
     * 403 for whoever wrote it.
     *
     * @param writtenAt when what is approved was written: of what says something else by now nothing is approved
     */
    public Uni<Bulletin> approve(BulletinId id, String by, String why, Instant writtenAt) {
        var signature = signed(by, why);
        return change(id, "approve", signature, it -> {
            if (!writtenAt.equals(it.owner().at())) {
                throw Problem.of(
                                409,
                                "changed-since",
                                "Changed since",
                                "Somebody has changed the bulletin: read it again before you approve it.")
                        .with("writtenAt", it.owner().at().toString());
            }
            var approved = it.approve(signature);
            if (approved.notice().validity().over(signature.at())) {
                throw Problem.invalid("until", "after now: revise the bulletin first");
            }
            return approved;
        });
    }

    public Uni<Bulletin> withdraw(BulletinId id, String by, String why) {
        var signature = signed(by, why);
        return change(id, "withdraw", signature, it -> it.withdraw(signature));
    }

    private Uni<Notice> written(BulletinSpec spec) {
        return Uni.createFrom()
                .item(() -> spec.toNotice(clock.instant()))
                .call(notice -> transactions
                        .read(session -> queues.list(session))
                        .invoke(known -> {
                            for (var queue : notice.area().queues()) {
                                if (known.stream().noneMatch(it -> it.id().equals(queue))) {
                                    throw Problem.invalid("queues", "there is no queue " + queue);
                                }
                            }
                        }));
    }

    private Uni<Bulletin> change(
            BulletinId id, String action, Signature signature, Function<Bulletin, Bulletin> decide) {
        return transactions
                .run(tx -> queues.bumpRevision(tx.session())
                        .chain(() -> bulletins.find(tx.session(), id))
                        .map(found -> decide.apply(found.orElseThrow(() -> Problem.notFound("bulletin", id.value()))))
                        .chain(changed -> keep(tx, action, signature, changed)))
                .onFailure()
                .transform(Refusals::asProblem);
    }

    private Uni<Bulletin> keep(Transaction tx, String action, Signature signature, Bulletin changed) {
        return bulletins
                .put(tx.session(), changed, signature.at())
                .chain(() -> audit.add(
                        tx.session(),
                        signature.at(),
                        signature.by(),
                        "bulletin." + action,
                        changed.id().value(),
                        signature.why()))
                .replaceWith(changed);
    }

    private Signature signed(String by, String why) {
        return new Signature(by, why, clock.instant());
    }
}
