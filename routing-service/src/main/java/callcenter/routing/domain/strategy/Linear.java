package callcenter.routing.domain.strategy;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.CallId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Always the first who is idle in a configured order; agents who are not in it come after, longest idle first. */
public record Linear(List<AgentId> agents) implements Strategy {

    public Linear {
        agents = List.copyOf(agents);
    }

    @Override
    public Comparator<Contender> order(CallId call) {
        Map<AgentId, Integer> places =
                IntStream.range(0, agents.size()).boxed().collect(Collectors.toMap(agents::get, place -> place));
        return Comparator.<Contender>comparingInt(it -> places.getOrDefault(it.agent(), agents.size()))
                .thenComparing(Contender::idleSince);
    }

    @Override
    public Collection<AgentId> named() {
        return agents;
    }
}
