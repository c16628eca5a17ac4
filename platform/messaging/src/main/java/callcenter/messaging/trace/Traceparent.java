package callcenter.messaging.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** W3C trace context as one header; no vendor's {@code tracestate}. */
final class Traceparent {

    private static final String HEADER = "traceparent";

    private static final TextMapGetter<String> ONE_HEADER = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(String value) {
            return List.of(HEADER);
        }

        @Override
        public @Nullable String get(@Nullable String value, String name) {
            return HEADER.equals(name) ? value : null;
        }
    };

    private Traceparent() {}

    static String of(SpanContext span) {
        return "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                + span.getTraceFlags().asHex();
    }

    /** Without a valid one: the beginning of a new trace. */
    static Context asParent(@Nullable String traceparent) {
        return traceparent == null
                ? Context.root()
                : W3CTraceContextPropagator.getInstance().extract(Context.root(), traceparent, ONE_HEADER);
    }

    static SpanContext parsed(@Nullable String traceparent) {
        return Span.fromContext(asParent(traceparent)).getSpanContext();
    }
}
