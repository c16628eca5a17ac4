package callcenter.events.callback;

import java.time.Instant;

/**
 * A callback was promised: while the customer listened (CBK-1), or because a rule says so (CBK-2).
 *
 * @param callId call in which it was made
 * @param kind {@code DROPPED_LINE}, {@code LOOK_UP}, {@code PARTICULAR_AGENT}, {@code ABANDONED_IN_QUEUE}, {@code
 *     QUEUE_PLACE}, {@code OFF_HOURS}, {@code OUTAGE}, {@code REVISIT}, {@code AGREED_TIME}, {@code WITHIN_2H} or {@code
 *     WITHIN_24H}
 * @param customerId customer
 * @param number number to call, E.164 or the digits of an inland service number; personal
 * @param matter what the customer waits for; personal
 * @param ownerId agent who owns it; null when it is the team's
 * @param queueId team that serves it when the owner is away
 * @param agreedAt the clock runs from here
 * @param dueAt to be kept by
 * @param followsId promise that was kept without an answer for the customer and that this one follows (CBK-7); may be
 *     null
 * @param rulesVersion rules it was made under; null before rules had versions
 */
public record PromiseMade(
        String callId,
        String kind,
        String customerId,
        String number,
        String matter,
        String ownerId,
        String queueId,
        Instant agreedAt,
        Instant dueAt,
        String followsId,
        Integer rulesVersion)
        implements CallbackEvent {}
