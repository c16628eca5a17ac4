package callcenter.events.callback;

import java.time.Instant;

/**
 * A conversation with the customer kept the promise (CBK-5).
 *
 * @param callId the call with the conversation
 * @param agentId who talked
 * @param talkMs conversation, milliseconds
 * @param inTime kept no later than due
 * @param dueAt due
 * @param keptAt when
 * @param confirmedBy agent who said that the customer's own call was about what had been promised; null when nobody had to:
 *     the call was ours, or any conversation keeps a promise of this kind
 */
public record PromiseKept(
        String callId, String agentId, long talkMs, boolean inTime, Instant dueAt, Instant keptAt, String confirmedBy)
        implements CallbackEvent {}
