package callcenter.messaging.relay;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The rows of one key that were read: the first is under way or waits for its next try, the others wait for it. */
final class KeyLine {

    private static final long FIRST_PAUSE_MS = 200;
    private static final long LONGEST_PAUSE_MS = 5_000;

    private final Deque<OutboxRow> rows = new ArrayDeque<>();
    private int failures;
    private boolean underWay;
    private long tryAt;

    void add(OutboxRow row) {
        rows.add(row);
    }

    @Nullable
    OutboxRow first() {
        return rows.peek();
    }

    boolean isUnderWay() {
        return underWay;
    }

    void sent() {
        underWay = true;
    }

    void acknowledged() {
        underWay = false;
        failures = 0;
        rows.remove();
    }

    void failed(long now) {
        underWay = false;
        postpone(now, Duration.ofMillis(Math.min(FIRST_PAUSE_MS << Math.min(failures++, 8), LONGEST_PAUSE_MS)));
    }

    int failures() {
        return failures;
    }

    void postpone(long now, Duration pause) {
        tryAt = now + pause.toNanos();
    }

    long nanosToNextTry(long now) {
        return tryAt - now;
    }
}
