package callcenter.messaging;

import callcenter.messaging.trace.Tracing;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.List;
import java.util.function.Supplier;

/** Tracing switched on, with everything it would export at hand. */
final class RecordedSpans {

    private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
    private final OpenTelemetrySdk telemetry = OpenTelemetrySdk.builder()
            .setTracerProvider(SdkTracerProvider.builder()
                    .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                    .build())
            .build();
    private final Tracer tracer = telemetry.getTracer("test");

    Tracing tracing() {
        return Tracing.by(telemetry);
    }

    /** Does something in a span of its own, the first of a new trace. */
    <T> T within(String name, Supplier<T> action) {
        var span = tracer.spanBuilder(name).setNoParent().startSpan();
        try (var scope = span.makeCurrent()) {
            return action.get();
        } finally {
            span.end();
        }
    }

    /** W3C trace context of a span that nobody else has. */
    String newTraceparent() {
        return within("elsewhere", () -> {
            var span = Span.current().getSpanContext();
            return "00-" + span.getTraceId() + "-" + span.getSpanId() + "-01";
        });
    }

    List<SpanData> all() {
        return exporter.getFinishedSpanItems();
    }

    List<SpanData> named(String name) {
        return all().stream().filter(span -> span.getName().equals(name)).toList();
    }

    /** The only one of that name. */
    SpanData one(String name) {
        var found = named(name);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " spans are named " + name + ": " + all());
        }
        return found.getFirst();
    }
}
