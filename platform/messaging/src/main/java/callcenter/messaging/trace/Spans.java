package callcenter.messaging.trace;

import callcenter.events.Envelope;
import callcenter.events.Event;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * The spans of one attempt at a unit of work. What was rolled back is marked as such: of an event that was tried several
 * times, the one unmarked span is the one that took effect.
 */
public sealed interface Spans permits AttemptSpans, NoSpans {

    /**
     * An event is about to be appended.
     *
     * @param cause trace context of the event that is being handled, if one is
     * @return the trace context that it carries
     */
    @Nullable
    String creating(String subject, Event data, @Nullable String cause);

    /** Handles an event in a span that is current meanwhile, a child of the one that created the event. */
    Uni<Void> processing(
            String consumer,
            ConsumerRecord<String, byte[]> origin,
            Envelope<? extends Event> event,
            Supplier<Uni<Void>> handling);

    /**
     * Runs a deadline in a span that is current meanwhile, the first of a trace of its own.
     *
     * @param scheduledBy trace context of whoever set it: becomes a link
     */
    Uni<Void> running(String kind, String subject, @Nullable String scheduledBy, Supplier<Uni<Void>> run);

    /** Trace context of what runs now; null when there is none. */
    @Nullable
    String current();

    void committed();

    void rolledBack();
}
