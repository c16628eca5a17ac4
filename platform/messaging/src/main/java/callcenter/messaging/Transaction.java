package callcenter.messaging;

import callcenter.events.Event;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * One unit of work: state change, outgoing events and deadlines, all or nothing. Everything but the session is buffered
 * and written just before the commit, so the order of calls within one unit of work does not matter.
 *
 * <p>Not thread-safe, and of no use once the work's {@code Uni} has completed. The work may be run again from its start
 * (see {@link Transactions#run}), so it must not act on the outside except through {@link #afterCommit}.
 */
public interface Transaction {

    /** The session of this attempt. One statement at a time: never subscribe to two of its Unis at once. */
    Mutiny.Session session();

    /**
     * Appends an event to the outbox.
     *
     * @param subject    id of the aggregate, whose row lock this transaction holds
     * @param sequence   the aggregate's version after this event: one more than its previous event's
     * @param occurredAt when it happened
     * @param data       the payload; type and topic come from the catalogue
     * @throws EventTooLarge when the encoded event exceeds what every broker accepts
     */
    void publish(String subject, long sequence, Instant occurredAt, Event data);

    /** Sets the deadline of this kind and subject, replacing an earlier one. */
    void schedule(Deadline deadline);

    /**
     * Removes the deadline of this kind and subject; nothing happens when there is none. One that is being run at this
     * very moment is not waited for: its handler finds the state as this transaction leaves it, or before.
     */
    void cancel(String kind, String subject);

    /**
     * Writes something else with the commit, before events and deadlines. Once per key, in the way that was given last:
     * for rows that change several times, and are written as they are then.
     */
    void atLast(Object key, Supplier<Uni<Void>> statement);

    /** Runs once after this attempt's commit succeeded, on the same event loop; never after a rollback. */
    void afterCommit(Runnable action);
}
