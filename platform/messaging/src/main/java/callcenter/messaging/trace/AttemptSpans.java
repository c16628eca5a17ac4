package callcenter.messaging.trace;

import callcenter.events.Envelope;
import callcenter.events.Event;
import callcenter.events.EventCatalogue;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Spans wait for the outcome of their attempt; only then are they ended, as of the time their work was done. */
final class AttemptSpans implements Spans {

    private final Tracer tracer;
    private final List<Span> created = new ArrayList<>();
    private final List<Worked> worked = new ArrayList<>();

    AttemptSpans(Tracer tracer) {
        this.tracer = tracer;
    }

    @Override
    public String creating(String subject, Event data, @Nullable String cause) {
        var type = EventCatalogue.of(data.getClass());
        var builder = tracer.spanBuilder(type.topic().topicName() + " create")
                .setSpanKind(SpanKind.PRODUCER)
                .setAttribute(Words.SYSTEM, Words.KAFKA)
                .setAttribute(Words.DESTINATION, type.topic().topicName())
                .setAttribute(Words.OPERATION, "create")
                .setAttribute(Words.OPERATION_TYPE, "create")
                .setAttribute(Words.MESSAGE_KEY, subject)
                .setAttribute(Words.EVENT_TYPE, type.name());
        if (!Span.current().getSpanContext().isValid()) {
            builder.setParent(Traceparent.asParent(cause));
        }
        var span = builder.startSpan();
        created.add(span);
        return Traceparent.of(span.getSpanContext());
    }

    @Override
    public Uni<Void> processing(
            String consumer,
            ConsumerRecord<String, byte[]> origin,
            Envelope<? extends Event> event,
            Supplier<Uni<Void>> handling) {
        var builder = tracer.spanBuilder(origin.topic() + " process")
                .setSpanKind(SpanKind.CONSUMER)
                .setParent(Traceparent.asParent(event.traceparent()))
                .setAttribute(Words.SYSTEM, Words.KAFKA)
                .setAttribute(Words.DESTINATION, origin.topic())
                .setAttribute(Words.PARTITION, Integer.toString(origin.partition()))
                .setAttribute(Words.OFFSET, origin.offset())
                .setAttribute(Words.OPERATION, "process")
                .setAttribute(Words.OPERATION_TYPE, "process")
                .setAttribute(Words.GROUP, consumer)
                .setAttribute(Words.MESSAGE_ID, event.id())
                .setAttribute(Words.MESSAGE_KEY, event.subject())
                .setAttribute(Words.EVENT_TYPE, event.type());
        var asked = Span.current().getSpanContext();
        if (asked.isValid()) {
            builder.addLink(asked); // somebody's replay of a dead letter
        }
        return within(builder.startSpan(), handling);
    }

    @Override
    public Uni<Void> running(String kind, String subject, @Nullable String scheduledBy, Supplier<Uni<Void>> run) {
        var builder = tracer.spanBuilder("deadline " + kind)
                .setNoParent()
                .setAttribute(Words.DEADLINE_KIND, kind)
                .setAttribute(Words.DEADLINE_SUBJECT, subject);
        var scheduling = Traceparent.parsed(scheduledBy);
        if (scheduling.isValid()) {
            builder.addLink(scheduling);
        }
        return within(builder.startSpan(), run);
    }

    /** Attached to the Vert.x context of the work, and taken off it again before anything else runs there. */
    private Uni<Void> within(Span span, Supplier<Uni<Void>> work) {
        return Uni.createFrom().deferred(() -> {
            var scope = span.storeInContext(Context.current()).makeCurrent();
            return Uni.createFrom().deferred(work::get).onTermination().invoke((done, failure, cancelled) -> {
                scope.close();
                ended(span, failure);
            });
        });
    }

    /** The kind of a failure only: messages may quote what is personal. */
    private void ended(Span span, @Nullable Throwable failure) {
        if (failure != null) {
            span.setStatus(StatusCode.ERROR);
            span.setAttribute(Words.ERROR_TYPE, failure.getClass().getName());
        }
        worked.add(new Worked(span, Instant.now()));
    }

    @Override
    public @Nullable String current() {
        var current = Span.current().getSpanContext();
        return current.isValid() ? Traceparent.of(current) : null;
    }

    @Override
    public void committed() {
        created.forEach(Span::end);
        worked.forEach(done -> done.span.end(done.at));
    }

    @Override
    public void rolledBack() {
        created.forEach(span -> span.setAttribute(Words.ROLLED_BACK, true));
        worked.forEach(done -> done.span.setAttribute(Words.ROLLED_BACK, true));
        committed();
    }

    private record Worked(Span span, Instant at) {}
}
