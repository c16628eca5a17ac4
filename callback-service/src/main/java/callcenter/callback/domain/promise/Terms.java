package callcenter.callback.domain.promise;

import callcenter.calendar.Reckoning;
import java.time.Instant;

/**
 * What was promised; never changes.
 *
 * @param callId call in which it was promised
 * @param kind what the customer was told
 * @param contact whom to call
 * @param matter what the customer waits for
 * @param ownerId agent who gave the promise
 * @param queueId team that serves it when the owner is away
 * @param agreedAt the clock runs from here
 * @param dueAt to be kept by
 * @param reckoning how the time from agreed to due counts, by the calendar of the day it was promised
 */
public record Terms(
        String callId,
        PromiseKind kind,
        Contact contact,
        String matter,
        String ownerId,
        String queueId,
        Instant agreedAt,
        Instant dueAt,
        Reckoning reckoning) {

    /** A promise that was stored before clocks could be chosen ran on the wall clock. */
    public Terms {
        reckoning = reckoning == null ? Reckoning.wallClock(agreedAt, dueAt) : reckoning;
    }

    /** When this part of the time that counts is gone (CBK-4). */
    Instant partGone(int percent) {
        return reckoning.after(reckoning.counted().multipliedBy(percent).dividedBy(100));
    }
}
