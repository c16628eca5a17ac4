package callcenter.events.callback;

import java.time.Instant;

/**
 * An attempt is due: routing is to place the call, owner first (CBK-4).
 *
 * @param attemptId the attempt; also the id of the outbound call
 * @param attempt 1 for the first try
 * @param customerId customer
 * @param number number to call, E.164 or the digits of an inland service number; personal
 * @param matter why we call (CBK-9); personal
 * @param ownerId offered to this agent first; null when it is the team's
 * @param ownerUntil then to the team; null without an owner
 * @param queueId the team's queue
 * @param priority priority in the queue
 * @param dueAt the promise is due
 * @param requestedAt when
 * @param kind kind of promise, as in {@link PromiseMade}
 * @param placeSince rank of the place in the queue that the customer keeps; null: from now
 * @param earlierCallId call with the record that is read before the customer is dialled (CBK-11); null where the matter
 *     is not a repeated one
 * @param dialled number of ours that the customer rang, whose queue calls back (ANS-12); null: that of {@code queueId}
 * @param placeWaitedMs what the customer who keeps a place had waited before, milliseconds; null: nothing
 */
public record PromiseCallRequested(
        String attemptId,
        int attempt,
        String customerId,
        String number,
        String matter,
        String ownerId,
        Instant ownerUntil,
        String queueId,
        int priority,
        Instant dueAt,
        Instant requestedAt,
        String kind,
        Instant placeSince,
        String earlierCallId,
        String dialled,
        Long placeWaitedMs)
        implements CallbackEvent {}
