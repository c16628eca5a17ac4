package callcenter.events.call;

import java.time.Instant;

/**
 * An agent who had handed the customer on wrote the record of that part; the call's own record is another event (CAL-12).
 *
 * @param agentId who wrote it
 * @param reservationId reservation of the part
 * @param customerId keyed digest of the number; may be null
 * @param queueId queue the call entered
 * @param type as in the call's own record
 * @param matter what it was about; personal
 * @param content what was said and done; personal
 * @param talkMs length of the part, milliseconds
 * @param wrapUpMs from its end to the record, milliseconds
 * @param limitMs allowed for that, milliseconds
 * @param agentFreed the agent had gone on to other work before writing it: the wrap-up was not spent on it alone
 * @param wrappedUpAt when
 * @param workedMs how long the agent did nothing else for it, milliseconds: until the record, or until he went on as the queue
 *     allows; null when a supervisor let him go, and in events older than this field
 */
public record CallPartWrappedUp(
        String agentId,
        String reservationId,
        String customerId,
        String queueId,
        String type,
        String matter,
        String content,
        long talkMs,
        long wrapUpMs,
        long limitMs,
        boolean agentFreed,
        Instant wrappedUpAt,
        Long workedMs)
        implements CallEvent {}
