package callcenter.callback.domain.report;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How long before their time promises were kept, in milliseconds; negative is late. Each is the value of one of them.
 *
 * @param p10Ms nine in ten were at least so early
 * @param medianMs half of them were at least so early
 * @param p90Ms one in ten was so early or earlier
 */
public record Earliness(long p10Ms, long medianMs, long p90Ms) {

    /** Of one promise; rounded down, so that whatever came after the deadline is below zero. */
    public static long ms(Instant dueAt, Instant keptAt) {
        return Math.floorDiv(ChronoUnit.NANOS.between(keptAt, dueAt), 1_000_000L);
    }
}
