package callcenter.callback.domain.promise;

import java.time.Duration;
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
 */
public record Terms(
        String callId,
        PromiseKind kind,
        Contact contact,
        String matter,
        String ownerId,
        String queueId,
        Instant agreedAt,
        Instant dueAt) {

    /** When this part of the promised time is gone (CBK-4). */
    Instant partGone(int percent) {
        return agreedAt.plus(
                Duration.between(agreedAt, dueAt).multipliedBy(percent).dividedBy(100));
    }
}
