package callcenter.routing.domain.queue;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call's place among the waiting, kept across offers (ANS-1).
 *
 * @param priority higher goes first
 * @param rankAt   the ranking key, earlier goes first: enqueued minus a credit for the priority. It is stored and never
 *                 changes while the call waits, so time swaps no two calls and nobody starves
 */
public record Place(
        int priority,
        Instant enqueuedAt,
        Instant rankAt,
        @Nullable Preference preference) {

    /** Each step of priority is worth having waited this much longer. */
    public static final Duration CREDIT_PER_PRIORITY = Duration.ofSeconds(30);

    public static Place of(int priority, Instant enqueuedAt, @Nullable Preference preference) {
        var rankAt = enqueuedAt.minus(CREDIT_PER_PRIORITY.multipliedBy(priority));
        return new Place(priority, enqueuedAt, rankAt, preference);
    }

    /** The place of somebody who has waited since then, elsewhere than on the line (ANS-10). */
    public Place heldSince(Instant since) {
        return new Place(priority, enqueuedAt, of(priority, since, null).rankAt(), preference);
    }

    /** The same place for anybody: the preferred agent was tried. */
    public Place withoutPreference() {
        return new Place(priority, enqueuedAt, rankAt, null);
    }

    /** Milliseconds waited at that moment. */
    public long waitedMs(Instant until) {
        return Math.max(0, Duration.between(enqueuedAt, until).toMillis());
    }
}
