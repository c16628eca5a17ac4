package callcenter.messaging;

import io.opentelemetry.api.trace.Span;
import org.jspecify.annotations.Nullable;

/** W3C trace context of what runs now. */
final class Trace {

    private Trace() {}

    /** That of the current span; the given one when there is none. */
    static @Nullable String currentOr(@Nullable String other) {
        var span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex()
                : other;
    }
}
