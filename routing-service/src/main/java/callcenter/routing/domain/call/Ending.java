package callcenter.routing.domain.call;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a conversation ended.
 *
 * @param talkMs     conversation, holds included
 * @param overdue    the record was not written in time (CAL-12)
 * @param agentFreed the agent went on, by a supervisor's leave or the queue's; the record is still owed
 * @param wentOnAt   when the agent went on as the queue allows; null when he did not, or by a supervisor's leave
 */
public record Ending(
        EndedBy by,
        Instant at,
        long talkMs,
        boolean overdue,
        boolean agentFreed,
        @Nullable Instant wentOnAt) {

    static Ending of(EndedBy by, Instant at, long talkMs) {
        return new Ending(by, at, talkMs, false, false, null);
    }

    Ending late() {
        return new Ending(by, at, talkMs, true, agentFreed, wentOnAt);
    }

    Ending withoutAgent() {
        return new Ending(by, at, talkMs, overdue, true, null);
    }

    Ending agentWentOn(Instant since) {
        return new Ending(by, at, talkMs, overdue, true, since);
    }

    /** How long the agent did nothing else for the record; null where a supervisor let him go: he may have forgotten it. */
    @Nullable
    Long workedMs(Instant wrappedUpAt) {
        return workedMs(at, agentFreed, wentOnAt, wrappedUpAt);
    }

    static @Nullable Long workedMs(Instant since, boolean freed, @Nullable Instant wentOnAt, Instant wrappedUpAt) {
        var until = freed ? wentOnAt : wrappedUpAt;
        return until == null ? null : Math.max(0, Duration.between(since, until).toMillis());
    }
}
