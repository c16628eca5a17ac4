package callcenter.routing.telephony;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** Every span that ended, where tracing is on. */
@Singleton
public final class FinishedSpans implements SpanProcessor {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<SpanData> spans = new CopyOnWriteArrayList<>();

    /** The first that fits, as soon as it has ended. */
    SpanData await(Predicate<SpanData> wanted) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> spans.stream().filter(wanted).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {}

    @Override
    public boolean isStartRequired() {
        return false;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        spans.add(span.toSpanData());
    }

    @Override
    public boolean isEndRequired() {
        return true;
    }
}
