package callcenter.events.call;

import java.time.Instant;

/**
 * A call exists: a customer rang in, or routing placed one. First event of every call that was ever
 * live (ANS-4).
 *
 * @param direction {@code INBOUND} or {@code OUTBOUND}
 * @param platform the telephony platform that carries the call
 * @param platformCallId the platform's own id; absent until an outbound call has been dialled
 * @param customerId keyed digest of the number; absent when the number is withheld
 * @param number customer's number, E.164 or the digits of an inland service number; may be null; personal
 * @param dialled the centre's number the customer rang; may be null
 * @param queueId queue the call enters
 * @param repeatOf earlier call of the same customer on the same local day (ANS-4); of a call of ours, the one whose
 *     record is read before the customer is dialled (CBK-11); may be null
 * @param promiseId the promise an outbound call serves; may be null
 * @param receivedAt when the platform told us
 * @param reasonKind why we call (CBK-12): {@code CUSTOMER}, {@code TICKET} or {@code PROMISE}; null when the customer calls
 * @param reasonId that customer, ticket or promise; null when the customer calls
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
        Instant receivedAt,
        String reasonKind,
        String reasonId)
        implements CallEvent {

    /** The customer calls. */
    public CallReceived(
            String direction,
            String platform,
            String platformCallId,
            String customerId,
            String number,
            String dialled,
            String queueId,
            String repeatOf,
            String promiseId,
            Instant receivedAt) {
        this(
                direction,
                platform,
                platformCallId,
                customerId,
                number,
                dialled,
                queueId,
                repeatOf,
                promiseId,
                receivedAt,
                null,
                null);
    }
}
