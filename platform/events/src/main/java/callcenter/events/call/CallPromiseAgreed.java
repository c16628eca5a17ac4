package callcenter.events.call;

import java.time.Instant;

/**
 * The agent promised a callback and callback-service did not answer in time: routing took the promise under the
 * same key (CBK-1).
 *
 * @param kind kind of promise, as callback-service names it
 * @param agentId owner
 * @param customerId customer
 * @param number number to call, E.164 or the digits of an inland service number; personal
 * @param matter what the customer waits for; personal
 * @param queueId team that serves it when the owner is away
 * @param agreedAt the clock runs from here
 */
public record CallPromiseAgreed(
        String kind, String agentId, String customerId, String number, String matter, String queueId, Instant agreedAt)
        implements CallEvent {}
