package callcenter.routing.usecase;

import callcenter.routing.domain.queue.Queue;
import callcenter.routing.store.QueueCounts;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A queue as it stands now, and its day so far.
 *
 * @param agentsAvailable agents who are idle and may take its calls
 */
public record QueueFigures(Queue queue, QueueCounts counts, int agentsAvailable) {

    /** The longest wait of those who wait now, milliseconds. */
    public long longestWaitMs(Instant now) {
        return counts.oldest() == null
                ? 0
                : Math.max(0, Duration.between(counts.oldest(), now).toMillis());
    }

    /**
     * Answered in time, per hundred of all who were answered or left; short abandons do not count. Null before the first
     * such call.
     */
    public @Nullable Double serviceLevelPercent() {
        int decided = counts.answered() + counts.abandoned();
        return decided == 0 ? null : Math.round(1000.0 * counts.inTime() / decided) / 10.0;
    }
}
