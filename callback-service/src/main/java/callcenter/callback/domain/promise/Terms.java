package callcenter.callback.domain.promise;

import callcenter.calendar.Reckoning;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was promised; never changes.
 *
 * @param callId call in which it was promised
 * @param kind what the customer was told
 * @param contact whom to call
 * @param matter what the customer waits for
 * @param ownerId agent who owns it; null when it is the team's
 * @param queueId team that serves it when the owner is away
 * @param agreedAt the clock runs from here
 * @param dueAt to be kept by
 * @param reckoning how the time from agreed to due counts, by the calendar of the day it was promised
 * @param wishes what was agreed beyond the rules of the kind
 */
public record Terms(
        String callId,
        PromiseKind kind,
        Contact contact,
        String matter,
        @Nullable String ownerId,
        String queueId,
        Instant agreedAt,
        Instant dueAt,
        Reckoning reckoning,
        Wishes wishes) {

    /** A promise that was stored before clocks could be chosen ran on the wall clock, and had no wishes. */
    public Terms {
        reckoning = reckoning == null ? Reckoning.wallClock(agreedAt, dueAt) : reckoning;
        wishes = wishes == null ? Wishes.NONE : wishes;
    }

    /** When this part of the time that counts is gone (CBK-4). */
    Instant partGone(int percent) {
        return reckoning.after(reckoning.counted().multipliedBy(percent).dividedBy(100));
    }
}
