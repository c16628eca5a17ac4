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
 * @param wrongNumber that the customer wanted somebody else; null when it is not so
 */
public record Talk(
        AgentLine line,
        Instant startedAt,
        Set<String> promises,
        @Nullable Hold resumed,
        @Nullable EndedBy hangUpBy,
        @Nullable WrongNumber wrongNumber) {

    public Talk {
        promises = Set.copyOf(promises);
    }

    /** With the customer for whom it was meant. */
    public Talk(
            AgentLine line,
            Instant startedAt,
            Set<String> promises,
            @Nullable Hold resumed,
            @Nullable EndedBy hangUpBy) {
        this(line, startedAt, promises, resumed, hangUpBy, null);
    }

    AgentId agent() {
        return line.agent();
    }

    static Talk begun(AgentLine line, Instant at) {
        return new Talk(line, at, Set.of(), null, null, null);
    }

    Talk promised(String kind) {
        var kinds = new TreeSet<>(promises);
        kinds.add(kind);
        return new Talk(line, startedAt, kinds, resumed, hangUpBy, wrongNumber);
    }

    Talk hangingUp(EndedBy by) {
        return new Talk(line, startedAt, promises, resumed, by, wrongNumber);
    }

    /** Remembers the hold that is over; null when none was. */
    Talk after(@Nullable Hold hold) {
        return new Talk(line, startedAt, promises, hold, hangUpBy, wrongNumber);
    }

    /** The customer of this conversation wanted somebody else. */
    Decision forSomebodyElse(Conversation call, AgentId by, WrongNumber wrong, Instant now) {
        call.requireAgent(by);
        return Decision.to(call.with(new Talk(line, startedAt, promises, resumed, hangUpBy, wrong)))
                .note("wrong-number", "ANS-9", wrong.number() == null ? "no better one known" : wrong.number(), now);
    }

    /** As the published events call what became of it. */
    String disposition() {
        return wrongNumber == null ? "HANDLED" : "WRONG_NUMBER";
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
