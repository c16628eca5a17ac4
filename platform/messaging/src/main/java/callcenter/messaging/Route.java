package callcenter.messaging;

import callcenter.events.Envelope;
import callcenter.events.Event;
import io.smallrye.mutiny.Uni;

/** A payload type and who handles it. */
record Route<E extends Event>(Class<E> payload, EventHandler<E> handler) {

    /** Flushed after each event, so that the next one's queries see what this one changed. */
    @SuppressWarnings("unchecked") // routes are found by the type that decides the payload's class
    Uni<Void> handle(Attempt tx, Envelope<? extends Event> event) {
        tx.causedBy(event.traceparent());
        return handler.handle(tx, (Envelope<E>) event).call(tx::flush);
    }
}
