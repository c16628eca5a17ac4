package callcenter.ticket.kafka;

import callcenter.events.Envelope;
import callcenter.events.callback.PromiseMade;
import callcenter.ticket.domain.CallId;
import callcenter.ticket.domain.MadePromise;
import callcenter.ticket.domain.PromiseId;

/** A promise as tickets see it. */
final class MadePromises {

    private MadePromises() {}

    static MadePromise from(Envelope<PromiseMade> event) {
        var promise = event.data();
        return new MadePromise(
                new PromiseId(Fields.required("subject", event.subject())),
                new CallId(Fields.required("callId", promise.callId())),
                Fields.required("dueAt", promise.dueAt()));
    }
}
