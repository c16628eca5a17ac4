package callcenter.routing.domain.matching;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.strategy.Strategy;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The idle agents of a round in the order that each strategy wants; fewer with every call that takes one. */
final class IdleAgents {

    private final List<IdleAgent> all;
    private final Set<AgentId> taken = new HashSet<>();
    private final Map<Strategy, List<IdleAgent>> ordered = new HashMap<>();

    IdleAgents(Collection<IdleAgent> all) {
        this.all = List.copyOf(all);
    }

    /** The call's agent: the preferred one, otherwise the first who may take it. */
    Optional<IdleAgent> take(WaitingCall call, Instant now) {
        if (taken.size() == all.size()) {
            return Optional.empty();
        }
        var chosen = choose(call, now);
        chosen.map(IdleAgent::id).ifPresent(taken::add);
        return chosen;
    }

    private Optional<IdleAgent> choose(WaitingCall call, Instant now) {
        IdleAgent first = null;
        for (var agent : inOrder(call)) {
            if (!taken.contains(agent.id()) && call.mayBeTakenBy(agent, now)) {
                if (call.preference() == null || call.prefers(agent.profile())) {
                    return Optional.of(agent);
                }
                if (first == null) {
                    first = agent;
                }
            }
        }
        return Optional.ofNullable(first);
    }

    private List<IdleAgent> inOrder(WaitingCall call) {
        var strategy = call.queue().strategy();
        return strategy.differsByCall()
                ? inOrder(strategy, call)
                : ordered.computeIfAbsent(strategy, same -> inOrder(same, call));
    }

    private List<IdleAgent> inOrder(Strategy strategy, WaitingCall call) {
        return all.stream()
                .sorted(Comparator.comparing(IdleAgent::contender, strategy.order(call.id()))
                        .thenComparing(IdleAgent::id))
                .toList();
    }
}
