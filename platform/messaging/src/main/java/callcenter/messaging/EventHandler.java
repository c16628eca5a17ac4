package callcenter.messaging;

import callcenter.events.Envelope;
import callcenter.events.Event;
import io.smallrye.mutiny.Uni;

/** Applies one event in the transaction that also remembers it as seen: each event takes effect once. */
@FunctionalInterface
public interface EventHandler<E extends Event> {

    /**
     * @throws EventRejected (or a Uni failing with it) when the domain refuses the event for ever; any other failure is
     *     retried without end
     */
    Uni<Void> handle(Transaction tx, Envelope<E> event);
}
