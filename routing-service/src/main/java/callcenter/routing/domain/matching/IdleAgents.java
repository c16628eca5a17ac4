package callcenter.routing.domain.matching;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.agent.Duty;
import callcenter.routing.domain.strategy.Strategy;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The idle agents of a round in the order that each strategy wants; fewer with every call that takes one. */
final class IdleAgents {

    private final Map<AgentId, IdleAgent> left;
    private final Map<Strategy, Map<AgentId, IdleAgent>> ordered = new HashMap<>();

    IdleAgents(Collection<IdleAgent> all) {
        left = byId(all.stream());
    }

    /** The levels at which those who are left serve queues, first to last. */
    List<Integer> levels() {
        return left.values().stream()
                .flatMap(agent -> Stream.concat(
                        Stream.of(Duty.FIRST), agent.profile().duties().stream().map(Duty::level)))
                .distinct()
                .sorted()
                .toList();
    }

    /** The call's agent among those who serve it at this level: the preferred one, otherwise who suits it best. */
    Optional<IdleAgent> take(WaitingCall call, int level, Instant now) {
        if (left.isEmpty()) {
            return Optional.empty();
        }
        var chosen = choose(call, level, now);
        chosen.map(IdleAgent::id).ifPresent(this::taken);
        return chosen;
    }

    private void taken(AgentId id) {
        left.remove(id);
        ordered.values().forEach(agents -> agents.remove(id));
    }

    private Optional<IdleAgent> choose(WaitingCall call, int level, Instant now) {
        IdleAgent best = null;
        int nearest = Integer.MAX_VALUE;
        for (var agent : inOrder(call)) {
            var profile = agent.profile();
            if (call.levelFor(profile) == level && call.mayBeTakenBy(agent, now)) {
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

    private Collection<IdleAgent> inOrder(WaitingCall call) {
        var strategy = call.queue().strategy();
        return strategy.differsByCall()
                ? inOrder(strategy, call).toList()
                : ordered.computeIfAbsent(strategy, same -> byId(inOrder(same, call)))
                        .values();
    }

    private Stream<IdleAgent> inOrder(Strategy strategy, WaitingCall call) {
        return left.values().stream()
                .sorted(Comparator.comparing(IdleAgent::contender, strategy.order(call.id()))
                        .thenComparing(IdleAgent::id));
    }

    private static Map<AgentId, IdleAgent> byId(Stream<IdleAgent> agents) {
        var byId = new LinkedHashMap<AgentId, IdleAgent>();
        agents.forEach(agent -> byId.put(agent.id(), agent));
        return byId;
    }
}
