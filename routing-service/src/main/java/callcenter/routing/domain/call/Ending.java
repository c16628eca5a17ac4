package callcenter.routing.domain.call;

import java.time.Instant;

/**
 * How a conversation ended.
 *
 * @param talkMs     conversation, holds included
 * @param overdue    the record was not written in time (CAL-12)
 * @param agentFreed the agent went on, by a supervisor's leave or the queue's; the record is still owed
 */
public record Ending(EndedBy by, Instant at, long talkMs, boolean overdue, boolean agentFreed) {

    Ending late() {
        return new Ending(by, at, talkMs, true, agentFreed);
    }

    Ending withoutAgent() {
        return new Ending(by, at, talkMs, overdue, true);
    }
}
