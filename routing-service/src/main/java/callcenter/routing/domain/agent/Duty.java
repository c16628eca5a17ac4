package callcenter.routing.domain.agent;

import callcenter.routing.domain.queue.QueueId;
import java.time.Duration;

/**
 * How an agent serves one of his queues.
 *
 * @param level what he takes first: 1 before 2, however long a call of 2 has waited
 * @param delay only calls that have waited this long
 */
public record Duty(QueueId queue, int level, Duration delay) {

    /** The level of a queue for which nothing is said. */
    public static final int FIRST = 1;

    public Duty {
        if (level < FIRST || delay.isNegative()) {
            throw new IllegalArgumentException("A duty has a level from 1 on and a delay that is not negative");
        }
    }
}
