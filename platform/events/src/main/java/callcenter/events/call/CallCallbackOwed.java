package callcenter.events.call;

import java.time.Instant;

/**
 * A rule of the call led to a promise of a callback, without an agent having asked callback-service for it: the line
 * dropped (CAL-9), nobody answered in the queue, the customer chose to be called back and keeps the place (ANS-10), rang
 * outside service hours (ANS-11) or asked for an agent who is busy (ANS-5). There is one promise per call and kind (CBK-2),
 * however often it is told and whoever tells it first.
 *
 * @param kind {@code DROPPED_LINE}, {@code LOOK_UP}, {@code PARTICULAR_AGENT}, {@code ABANDONED_IN_QUEUE}, {@code
 *     QUEUE_PLACE}, {@code OFF_HOURS}, {@code OUTAGE}, {@code REVISIT}, {@code AGREED_TIME}, {@code WITHIN_2H} or {@code
 *     WITHIN_24H}
 * @param customerId customer
 * @param number number to call, E.164 or the digits of an inland service number; personal
 * @param matter what the customer waits for; null when nobody asked; personal
 * @param ownerAgentId agent who owns it; null when it is the team's
 * @param queueId team that serves it
 * @param placeSince of {@code QUEUE_PLACE}: rank of the place that the customer keeps, with the credit of its priority and
 *     all: whoever waits with an earlier one goes first; null otherwise
 * @param callAt not to be called before, when that was agreed; may be null
 * @param dueAt to be kept by, when that was agreed; null: by the rules of the kind
 * @param agreedAt the clock runs from here
 * @param placeWaitedMs of {@code QUEUE_PLACE}: what the customer had waited by then, milliseconds; null otherwise
 */
public record CallCallbackOwed(
        String kind,
        String customerId,
        String number,
        String matter,
        String ownerAgentId,
        String queueId,
        Instant placeSince,
        Instant callAt,
        Instant dueAt,
        Instant agreedAt,
        Long placeWaitedMs)
        implements CallEvent {}
