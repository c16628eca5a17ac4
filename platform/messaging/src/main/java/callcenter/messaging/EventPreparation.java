package callcenter.messaging;

import callcenter.events.Envelope;
import callcenter.events.Event;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Locks and loads what the handlers of a batch of events will find by id. So a batch, which is one transaction, locks its
 * rows in the order in which every other transaction does, whatever order its events come in. Handlers must do as well
 * without: an event that is applied alone is not prepared.
 */
@FunctionalInterface
public interface EventPreparation {

    /** @param events more than one, none of which was seen before */
    Uni<?> prepare(Mutiny.Session session, List<Envelope<? extends Event>> events);
}
