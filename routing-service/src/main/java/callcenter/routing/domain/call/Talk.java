package callcenter.routing.domain.call;

import callcenter.routing.domain.agent.AgentId;
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
 * @param hangUpBy  who asked us to hang up, before the platform tells that it happened; null when nobody did
 */
public record Talk(
        AgentLine line,
        Instant startedAt,
        Set<String> promises,
        @Nullable EndedBy hangUpBy) {

    public Talk {
        promises = Set.copyOf(promises);
    }

    AgentId agent() {
        return line.agent();
    }

    static Talk begun(AgentLine line, Instant at) {
        return new Talk(line, at, Set.of(), null);
    }

    Talk promised(String kind) {
        var kinds = new TreeSet<>(promises);
        kinds.add(kind);
        return new Talk(line, startedAt, kinds, hangUpBy);
    }

    Talk hangingUp(EndedBy by) {
        return new Talk(line, startedAt, promises, by);
    }

    long talkedMs(Instant until) {
        return Math.max(0, Duration.between(startedAt, until).toMillis());
    }
}
