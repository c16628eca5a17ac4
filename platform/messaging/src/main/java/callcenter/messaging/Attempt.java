package callcenter.messaging;

import callcenter.events.Event;
import callcenter.messaging.trace.Spans;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One attempt at a unit of work: buffers what goes with it and writes it before the commit. */
final class Attempt implements Transaction {

    private static final Logger LOG = Logger.getLogger(Attempt.class);

    private final Mutiny.Session session;
    private final Spans spans;
    private final OutgoingEvents events = new OutgoingEvents();
    private final DeadlineChanges deadlines = new DeadlineChanges();
    private final Map<Object, Supplier<Uni<Void>>> atLast = new LinkedHashMap<>();
    private final List<Runnable> afterCommit = new ArrayList<>();
    private @Nullable String cause;
    private boolean outboxTouched;

    Attempt(Mutiny.Session session, Spans spans) {
        this.session = session;
        this.spans = spans;
    }

    @Override
    public Mutiny.Session session() {
        return session;
    }

    @Override
    public void publish(String subject, long sequence, Instant occurredAt, Event data) {
        events.add(subject, sequence, occurredAt, data, spans.creating(subject, data, cause));
    }

    @Override
    public void schedule(Deadline deadline) {
        deadlines.set(deadline, spans.current());
    }

    @Override
    public void cancel(String kind, String subject) {
        deadlines.remove(kind, subject);
    }

    @Override
    public void atLast(Object key, Supplier<Uni<Void>> statement) {
        atLast.put(key, statement);
    }

    @Override
    public void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    /** Trace of the event that is being handled, for what is published meanwhile while tracing is off here. */
    void causedBy(@Nullable String traceparent) {
        cause = traceparent;
    }

    Spans spans() {
        return spans;
    }

    /** A due deadline that this attempt has claimed did its work. */
    void ran(Deadline deadline) {
        deadlines.ran(deadline);
    }

    /** A row was put into the outbox beside {@link #publish}. */
    void outboxTouched() {
        outboxTouched = true;
    }

    /** Makes what changed visible to the statements that follow. */
    Uni<Void> flush() {
        var due = List.copyOf(atLast.values());
        atLast.clear();
        return session.flush().chain(() -> InOrder.each(due, Supplier::get));
    }

    /** Changes of rows first: a violated constraint is then told by its own statement. */
    Uni<Void> write() {
        return flush().chain(() -> deadlines.write(session, events));
    }

    void rolledBack() {
        spans.rolledBack();
    }

    void committed(Wakes wakes, DeadlineAlarm alarm) {
        spans.committed();
        if (outboxTouched || !events.isEmpty()) {
            wakes.wake(Wakes.OUTBOX);
        }
        deadlines.earliest().ifPresent(alarm::scheduled);
        for (var action : afterCommit) {
            try {
                action.run();
            } catch (RuntimeException e) {
                LOG.error("What was to follow a commit failed; the commit stands and nothing repeats this", e);
            }
        }
    }
}
