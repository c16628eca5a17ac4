package callcenter.ticket.kafka;

import callcenter.events.Envelope;
import callcenter.events.callback.PromiseMade;
import callcenter.events.callback.PromiseMerged;
import callcenter.ticket.domain.CallId;
import callcenter.ticket.domain.MadePromise;
import callcenter.ticket.domain.PromiseId;
import callcenter.ticket.domain.PromiseStatus;
import callcenter.ticket.domain.StaffId;
import callcenter.ticket.store.Told;
import org.jspecify.annotations.Nullable;

/** A promise as tickets see it. */
final class MadePromises {

    private MadePromises() {}

    static MadePromise merged(Envelope<PromiseMerged> event) {
        var merged = event.data();
        return new MadePromise(
                new PromiseId(Fields.required("mergedId", merged.mergedId())),
                new CallId(Fields.required("callId", merged.callId())),
                Fields.required("dueAt", merged.dueAt()),
                subject(event),
                null,
                null,
                PromiseStatus.OPEN);
    }

    static MadePromise made(Envelope<PromiseMade> event) {
        var promise = event.data();
        var follows = Fields.optional(promise.followsId());
        return new MadePromise(
                subject(event),
                new CallId(Fields.required("callId", promise.callId())),
                Fields.required("dueAt", promise.dueAt()),
                null,
                follows == null ? null : new PromiseId(follows),
                staff(promise.ownerId()),
                PromiseStatus.OPEN);
    }

    static Told told(Envelope<?> event) {
        return new Told(event.epoch(), event.sequence());
    }

    static PromiseId subject(Envelope<?> event) {
        return new PromiseId(Fields.required("subject", event.subject()));
    }

    static @Nullable StaffId staff(@Nullable String id) {
        var known = Fields.optional(id);
        return known == null ? null : new StaffId(known);
    }
}
