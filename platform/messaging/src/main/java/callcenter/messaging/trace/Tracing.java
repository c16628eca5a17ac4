package callcenter.messaging.trace;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import org.jspecify.annotations.Nullable;

/** Where the spans of one replica come from; switched off, it costs nothing. */
public final class Tracing {

    private static final Tracing OFF = new Tracing(null);

    private final @Nullable Tracer tracer;

    private Tracing(@Nullable Tracer tracer) {
        this.tracer = tracer;
    }

    public static Tracing off() {
        return OFF;
    }

    public static Tracing by(OpenTelemetry telemetry) {
        return new Tracing(telemetry.getTracer("callcenter.messaging"));
    }

    /** The spans of a new attempt at a unit of work. */
    public Spans spans() {
        return tracer == null ? NoSpans.INSTANCE : new AttemptSpans(tracer);
    }

    /**
     * The action, to be run on a Vert.x context of its own, where the span that is current here is current too. The
     * context ends with the action's work, so nothing is restored.
     */
    public Runnable carriedOver(Runnable action) {
        var here = tracer == null ? Context.root() : Context.current();
        if (here == Context.root()) {
            return action;
        }
        return () -> {
            var unused = here.makeCurrent();
            action.run();
        };
    }
}
