package callcenter.events.call;

import java.time.Instant;

/**
 * A call exists: a customer rang in, or routing placed one for a promise. First event of every call that was ever
 * live (ANS-4).
 *
 * @param direction {@code INBOUND} or {@code OUTBOUND}
 * @param platform the telephony platform that carries the call
 * @param platformCallId the platform's own id; absent until an outbound call has been dialled
 * @param customerId keyed digest of the number; absent when the number is withheld
 * @param number customer's number, E.164 or the digits of an inland service number; may be null; personal
 * @param dialled the centre's number the customer rang; may be null
 * @param queueId queue the call enters
 * @param repeatOf earlier call of the same customer on the same local day (ANS-4); may be null
 * @param promiseId the promise an outbound call serves; may be null
 * @param receivedAt when the platform told us
 */
public record CallReceived(
        String direction,
        String platform,
        String platformCallId,
        String customerId,
        String number,
        String dialled,
        String queueId,
        String repeatOf,
        String promiseId,
        Instant receivedAt)
        implements CallEvent {}
