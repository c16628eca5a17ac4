package callcenter.routing.domain.matching;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.agent.Duty;
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
import java.util.stream.Stream;

/** The idle agents of a round in the order that each strategy wants; fewer with every call that takes one. */
final class IdleAgents {

    private final List<IdleAgent> all;
    private final Set<AgentId> taken = new HashSet<>();
    private final Map<Strategy, List<IdleAgent>> ordered = new HashMap<>();

    IdleAgents(Collection<IdleAgent> all) {
        this.all = List.copyOf(all);
    }

    /** The levels at which these agents serve queues, first to last. */
    List<Integer> levels() {
        return all.stream()
                .flatMap(agent -> Stream.concat(
                        Stream.of(Duty.FIRST), agent.profile().duties().stream().map(Duty::level)))
                .distinct()
                .sorted()
                .toList();
    }

    /** The call's agent among those who serve it at this level: the preferred one, otherwise who suits it best. */
    Optional<IdleAgent> take(WaitingCall call, int level, Instant now) {
        if (taken.size() == all.size()) {
            return Optional.empty();
        }
        var chosen = choose(call, level, now);
        chosen.map(IdleAgent::id).ifPresent(taken::add);
        return chosen;
    }

    private Optional<IdleAgent> choose(WaitingCall call, int level, Instant now) {
        IdleAgent best = null;
        int nearest = Integer.MAX_VALUE;
        for (var agent : inOrder(call)) {
            var profile = agent.profile();
            if (!taken.contains(agent.id()) && call.levelFor(profile) == level && call.mayBeTakenBy(agent, now)) {
                int distance = call.distance(profile);
                if (distance < nearest) {
                    best = agent;
                    nearest = distance;
                }
                if (distance == call.least()) {
                    return Optional.of(agent);
                }
            }
        }
        return Optional.ofNullable(best);
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
