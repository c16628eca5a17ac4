package callcenter.routing.domain.call;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.reservation.ReservationStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A conversation.
 *
 * @param startedAt when agent and customer were on the line
 * @param promises  kinds of promise taken here because callback-service did not answer
 * @param resumed   the hold that the agent ended last, in case the platform cannot; null when there is none
 * @param hangUpBy  who asked us to hang up, before the platform tells that it happened; null when nobody did
 */
public record Talk(
        AgentLine line,
        Instant startedAt,
        Set<String> promises,
        @Nullable Hold resumed,
        @Nullable EndedBy hangUpBy) {

    public Talk {
        promises = Set.copyOf(promises);
    }

    AgentId agent() {
        return line.agent();
    }

    static Talk begun(AgentLine line, Instant at) {
        return new Talk(line, at, Set.of(), null, null);
    }

    Talk promised(String kind) {
        var kinds = new TreeSet<>(promises);
        kinds.add(kind);
        return new Talk(line, startedAt, kinds, resumed, hangUpBy);
    }

    Talk hangingUp(EndedBy by) {
        return new Talk(line, startedAt, promises, resumed, by);
    }

    /** Remembers the hold that is over; null when none was. */
    Talk after(@Nullable Hold hold) {
        return new Talk(line, startedAt, promises, hold, hangUpBy);
    }

    /** What it means for the agent that the call is taken from him. */
    Decision letGo(Call next) {
        return Decision.to(next)
                .reservation(line.reservation(), ReservationStatus.RESCINDED)
                .agent(line.agent(), AgentConsequence.RELEASED);
    }

    long talkedMs(Instant until) {
        return Math.max(0, Duration.between(startedAt, until).toMillis());
    }
}
