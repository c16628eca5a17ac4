package callcenter.routing.domain.queue;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call's place among the waiting, kept across offers (ANS-1) and across queues.
 *
 * @param priority   higher goes first
 * @param enqueuedAt start of waiting. Who talks does not wait: a call that comes back from a conversation has it later by
 *                   that time, so that up to any moment only what was waited counts
 * @param rankAt     the ranking key, earlier goes first: enqueued minus a credit for the priority. It is stored and never
 *                   changes while the call waits, so time swaps no two calls and nobody starves
 * @param cared      what was done for the caller while he waits; null for nothing
 * @param wishes     what it would rather have in an agent; null when nothing
 * @param returnedAt when it came back from a conversation; null when there was none
 */
public record Place(
        int priority,
        Instant enqueuedAt,
        Instant rankAt,
        @Nullable Preference preference,
        @Nullable Care cared,
        @Nullable Wishes wishes,
        @Nullable Instant returnedAt) {

    /** Each step of priority is worth having waited this much longer. */
    public static final Duration CREDIT_PER_PRIORITY = Duration.ofSeconds(30);

    /** Of emergencies: worth most of a year, so that their rank alone tells them from whatever else waits. */
    public static final int EMERGENCY = 1_000_000;

    /** So far ahead of its time an emergency goes. */
    public static final Duration EMERGENCY_CREDIT = CREDIT_PER_PRIORITY.multipliedBy(EMERGENCY);

    public static Place of(int priority, Instant enqueuedAt, @Nullable Preference preference) {
        var rankAt = enqueuedAt.minus(CREDIT_PER_PRIORITY.multipliedBy(priority));
        return new Place(priority, enqueuedAt, rankAt, preference, null, null, null);
    }

    /**
     * The place of somebody who kept one elsewhere than on the line (ANS-10). His priority then is in the rank; that of the
     * promise comes on top. What he waited there counts on.
     */
    public Place keeping(Instant rank, Duration waited) {
        var kept = of(priority, rank, null).rankAt();
        return new Place(priority, enqueuedAt.minus(waited), kept, preference, cared, wishes, returnedAt);
    }

    /** The same rank for who comes to wait only then, having been told something first; what is kept for him is kept as long. */
    public Place enteredAt(Instant at) {
        var kept = preference == null ? null : preference.later(Duration.between(enqueuedAt, at));
        return new Place(priority, at, rankAt, kept, cared, wishes, returnedAt);
    }

    /** The same place with these wishes. */
    public Place wishing(Wishes wanted) {
        return new Place(priority, enqueuedAt, rankAt, preference, cared, wanted.none() ? null : wanted, returnedAt);
    }

    /** The same place for anybody: the preferred agent was tried. */
    public Place withoutPreference() {
        return new Place(priority, enqueuedAt, rankAt, null, cared, wishes, returnedAt);
    }

    /**
     * The same rank for anybody, for who talked that long and waits again: all clocks of his wait stood still meanwhile. Of
     * no talk at all, such as with an agent who could not be connected, his wait knows nothing.
     */
    public Place returned(Duration talked, Instant at) {
        var cares = cared == null ? null : cared.later(talked);
        return talked.isPositive()
                ? new Place(priority, enqueuedAt.plus(talked), rankAt, null, cares, wishes, at)
                : withoutPreference();
    }

    public Place with(Care care) {
        return new Place(
                priority, enqueuedAt, rankAt, preference, care.equals(Care.NONE) ? null : care, wishes, returnedAt);
    }

    public Care care() {
        return cared == null ? Care.NONE : cared;
    }

    public Wishes wished() {
        return wishes == null ? Wishes.NONE : wishes;
    }

    public boolean emergency() {
        return priority >= EMERGENCY;
    }

    /** Whether a call with this rank is an emergency: nobody else is so far ahead of the time at which he came to wait. */
    public static boolean emergency(Instant enqueuedAt, Instant rankAt) {
        return !rankAt.isAfter(enqueuedAt.minus(EMERGENCY_CREDIT));
    }

    /** He waits in the present queue since then. */
    public Instant inQueueSince() {
        var joinedAt = care().joinedAt();
        return joinedAt == null ? enqueuedAt : joinedAt;
    }

    /** He waits without a pause since then. */
    public Instant waitingSince() {
        return returnedAt == null ? enqueuedAt : returnedAt;
    }

    /** Milliseconds waited at that moment. */
    public long waitedMs(Instant until) {
        return Math.max(0, Duration.between(enqueuedAt, until).toMillis());
    }
}
