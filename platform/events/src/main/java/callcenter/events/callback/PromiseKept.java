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
 */
public record PromiseKept(String callId, String agentId, long talkMs, boolean inTime, Instant dueAt, Instant keptAt)
        implements CallbackEvent {}
