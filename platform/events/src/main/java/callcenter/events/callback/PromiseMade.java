package callcenter.events.callback;

import java.time.Instant;

/**
 * A callback was promised while the customer listened (CBK-1).
 *
 * @param callId call in which it was made
 * @param kind {@code WITHIN_2H} or {@code WITHIN_24H}
 * @param customerId customer
 * @param number number to call, E.164; personal
 * @param matter what the customer waits for; personal
 * @param ownerId agent who owns it
 * @param queueId team that serves it when the owner is away
 * @param agreedAt the clock runs from here
 * @param dueAt to be kept by
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
        Instant dueAt)
        implements CallbackEvent {}
