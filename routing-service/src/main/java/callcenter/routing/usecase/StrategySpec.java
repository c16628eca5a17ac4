package callcenter.routing.usecase;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.strategy.FewestCalls;
import callcenter.routing.domain.strategy.LeastTalkTime;
import callcenter.routing.domain.strategy.Linear;
import callcenter.routing.domain.strategy.LongestIdle;
import callcenter.routing.domain.strategy.RoundRobin;
import callcenter.routing.domain.strategy.Strategy;
import callcenter.routing.domain.strategy.WeightedRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a queue chooses among the agents who may take a call, as written.
 *
 * @param name    LONGEST_IDLE, ROUND_ROBIN, FEWEST_CALLS, LEAST_TALK_TIME, LINEAR or WEIGHTED_RANDOM
 * @param agents  the order of LINEAR: ids, each once
 * @param weights of WEIGHTED_RANDOM: 1 to 100 by agent id; 1 for whoever is absent
 */
public record StrategySpec(
        @Nullable String name,
        @Nullable List<String> agents,
        @Nullable Map<String, Integer> weights) {

    private static final int HEAVIEST = 100;

    /** The strategy, longest idle when none is written, or a refusal that names the field. */
    static Strategy toStrategy(@Nullable StrategySpec written, SpecCheck check) {
        return written == null ? new LongestIdle() : written.toStrategy(check.within("strategy"));
    }

    private Strategy toStrategy(SpecCheck check) {
        var called = name == null ? "" : name;
        if (agents != null && !called.equals("LINEAR")) {
            throw check.refuse("agents", "only for LINEAR");
        }
        if (weights != null && !called.equals("WEIGHTED_RANDOM")) {
            throw check.refuse("weights", "only for WEIGHTED_RANDOM");
        }
        return switch (called) {
            case "LONGEST_IDLE" -> new LongestIdle();
            case "ROUND_ROBIN" -> new RoundRobin();
            case "FEWEST_CALLS" -> new FewestCalls();
            case "LEAST_TALK_TIME" -> new LeastTalkTime();
            case "LINEAR" -> new Linear(order(check));
            case "WEIGHTED_RANDOM" -> new WeightedRandom(weights(check));
            default ->
                throw check.refuse(
                        "name",
                        "one of LONGEST_IDLE, ROUND_ROBIN, FEWEST_CALLS, LEAST_TALK_TIME, LINEAR, WEIGHTED_RANDOM");
        };
    }

    private List<AgentId> order(SpecCheck check) {
        if (agents == null || agents.isEmpty() || new HashSet<>(agents).size() < agents.size()) {
            throw check.refuse("agents", "ids of agents in order, each once");
        }
        return agents.stream()
                .map(agent -> new AgentId(check.text("agents", agent)))
                .toList();
    }

    private Map<AgentId, Integer> weights(SpecCheck check) {
        if (weights == null || weights.isEmpty()) {
            throw check.refuse("weights", "a weight for at least one agent");
        }
        return weights.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> new AgentId(check.text("weights", entry.getKey())),
                        entry -> check.between("weights." + entry.getKey(), entry.getValue(), 0, 1, HEAVIEST)));
    }
}
