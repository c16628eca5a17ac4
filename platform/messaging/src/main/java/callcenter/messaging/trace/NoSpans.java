package callcenter.messaging.trace;

import callcenter.events.Envelope;
import callcenter.events.Event;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Tracing is off here; the trace of others passes through. */
enum NoSpans implements Spans {
    INSTANCE;

    @Override
    public @Nullable String creating(String subject, Event data, @Nullable String cause) {
        return cause;
    }

    @Override
    public Uni<Void> processing(
            String consumer,
            ConsumerRecord<String, byte[]> origin,
            Envelope<? extends Event> event,
            Supplier<Uni<Void>> handling) {
        return handling.get();
    }

    @Override
    public Uni<Void> running(String kind, String subject, @Nullable String scheduledBy, Supplier<Uni<Void>> run) {
        return run.get();
    }

    @Override
    public @Nullable String current() {
        return null;
    }

    @Override
    public void committed() {}

    @Override
    public void rolledBack() {}
}
