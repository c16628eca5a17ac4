package callcenter.ticket.kafka;

import callcenter.events.Envelope;
import callcenter.events.callback.PromiseBroken;
import callcenter.events.callback.PromiseHandedOver;
import callcenter.events.callback.PromiseKept;
import callcenter.events.callback.PromiseMerged;
import callcenter.events.callback.PromiseReplanned;
import callcenter.events.callback.PromiseWaived;
import callcenter.messaging.Transaction;
import callcenter.ticket.domain.CallId;
import callcenter.ticket.domain.OwnCall;
import callcenter.ticket.domain.PromiseNews;
import callcenter.ticket.domain.PromiseStatus;
import callcenter.ticket.domain.StaffId;
import callcenter.ticket.usecase.FollowPromise;
import callcenter.ticket.usecase.RecordOwnCall;
import callcenter.ticket.usecase.RecordPromise;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** What becomes of promises: tickets show how they stand, and are told when the customer's own call kept one. */
@Singleton
class PromiseChanges {
    private final FollowPromise follow;
    private final RecordPromise recordPromise;
    private final RecordOwnCall recordOwnCall;

    PromiseChanges(FollowPromise follow, RecordPromise recordPromise, RecordOwnCall recordOwnCall) {
        this.follow = follow;
        this.recordPromise = recordPromise;
        this.recordOwnCall = recordOwnCall;
    }

    /** Promised again: the ticket of that call gets the promise too, and both may be due sooner. */
    Uni<Void> merged(Transaction tx, Envelope<PromiseMerged> event) {
        var dueAt = Fields.required("dueAt", event.data().dueAt());
        return learn(tx, event, new PromiseNews.DueAt(dueAt))
                .chain(() -> recordPromise.run(tx, MadePromises.merged(event), MadePromises.told(event)));
    }

    Uni<Void> replanned(Transaction tx, Envelope<PromiseReplanned> event) {
        return learn(
                tx,
                event,
                new PromiseNews.DueAt(Fields.required("dueAt", event.data().dueAt())));
    }

    Uni<Void> handedOver(Transaction tx, Envelope<PromiseHandedOver> event) {
        return learn(
                tx,
                event,
                new PromiseNews.OwnedBy(MadePromises.staff(event.data().to())));
    }

    Uni<Void> waived(Transaction tx, Envelope<PromiseWaived> event) {
        return learn(tx, event, new PromiseNews.Ended(PromiseStatus.WAIVED));
    }

    Uni<Void> broken(Transaction tx, Envelope<PromiseBroken> event) {
        return learn(tx, event, new PromiseNews.Ended(PromiseStatus.BROKEN));
    }

    /** What was said in a call of ours comes with its record ({@link WrapUps}). */
    Uni<Void> kept(Transaction tx, Envelope<PromiseKept> event) {
        var kept = learn(tx, event, new PromiseNews.Ended(PromiseStatus.KEPT));
        return isAttempt(event) ? kept : kept.chain(() -> recordOwnCall.run(tx, ownCall(event)));
    }

    private Uni<Void> learn(Transaction tx, Envelope<?> event, PromiseNews news) {
        return follow.run(tx, MadePromises.subject(event), news, MadePromises.told(event));
    }

    /** A call that was placed for the promise has the promise's id and the number of the try. */
    private static boolean isAttempt(Envelope<PromiseKept> event) {
        var call = Fields.required("callId", event.data().callId());
        return call.startsWith(event.subject() + "-a") && call.matches(".*-a[0-9]+");
    }

    private static OwnCall ownCall(Envelope<PromiseKept> event) {
        var kept = event.data();
        return new OwnCall(
                new CallId(Fields.required("callId", kept.callId())),
                MadePromises.subject(event),
                new StaffId(Fields.required("agentId", kept.agentId())),
                Fields.optional(kept.confirmedBy()) != null,
                Fields.required("keptAt", kept.keptAt()));
    }
}
