package callcenter.events.call;

import java.time.Instant;

/**
 * A service norm has something to say about a call: the agent was guided, a fact was noted, or a violation was flagged.
 *
 * @param queueId queue
 * @param agentId agent who is, or was last, on the line; may be null
 * @param norm id of the norm, such as {@code CAL-4}
 * @param what code of what was noted, such as {@code check-in-missed}
 * @param weight {@code GUIDED} the agent was told what to do, {@code FACT} evidence for nobody's fault, {@code FLAG} a
 *     violation
 * @param detail figures and names, without personal data
 * @param notedAt when
 */
public record CallNormNoted(
        String queueId, String agentId, String norm, String what, String weight, String detail, Instant notedAt)
        implements CallEvent {}
