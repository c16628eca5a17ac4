package callcenter.events.call;

import java.time.Instant;

/**
 * The agent wrote the record; the call is complete (CAL-12, TKT-1).
 *
 * @param direction {@code INBOUND} or {@code OUTBOUND}
 * @param agentId agent
 * @param customerId customer; may be null
 * @param number customer's number, E.164 or the digits of an inland service number; may be null; personal
 * @param contactName who called; may be null; personal
 * @param address address of the matter; may be null; personal
 * @param queueId queue
 * @param type {@code CONSULTATION}, {@code QUERY}, {@code REQUEST}, {@code REPAIR}, {@code COMPLAINT}, {@code
 *     SUGGESTION}, {@code PRAISE} or {@code OTHER} (TKT-1)
 * @param matter one line; personal
 * @param content the full record; personal
 * @param madePromiseId promise made during this call; may be null
 * @param servedPromiseId promise this outbound call serves; may be null
 * @param party who was on the line: {@code CUSTOMER}, {@code THIRD_PARTY}, {@code VOICEMAIL} or {@code
 *     WRONG_NUMBER} (CBK-5); a customer who called us and had the wrong number is not counted in the service level
 *     (ANS-9)
 * @param closingSaid closing question and thanks were said (CAL-11)
 * @param selfRating agent's own rating, 1 to 5 (CAL-12); may be null
 * @param talkMs conversation, milliseconds
 * @param wrapUpMs from end of call to the record, milliseconds
 * @param wrapUpLimitMs limit in force, milliseconds
 * @param agentFreed the agent had gone on to other work before writing it: the wrap-up was not spent on it alone
 * @param wrappedUpAt when
 * @param servedTicketId ticket about which this outbound call was asked for (CBK-12); may be null
 * @param workedMs how long the agent did nothing else for it, milliseconds: until the record, or until he went on as the queue
 *     allows; null when a supervisor let him go, and in events older than this field
 */
public record CallWrappedUp(
        String direction,
        String agentId,
        String customerId,
        String number,
        String contactName,
        String address,
        String queueId,
        String type,
        String matter,
        String content,
        String madePromiseId,
        String servedPromiseId,
        String party,
        boolean closingSaid,
        Integer selfRating,
        long talkMs,
        long wrapUpMs,
        long wrapUpLimitMs,
        boolean agentFreed,
        Instant wrappedUpAt,
        String servedTicketId,
        Long workedMs)
        implements CallEvent {}
