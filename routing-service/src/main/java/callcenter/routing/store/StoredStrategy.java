package callcenter.routing.store;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.strategy.FewestCalls;
import callcenter.routing.domain.strategy.LeastTalkTime;
import callcenter.routing.domain.strategy.Linear;
import callcenter.routing.domain.strategy.LongestIdle;
import callcenter.routing.domain.strategy.RoundRobin;
import callcenter.routing.domain.strategy.Strategy;
import callcenter.routing.domain.strategy.WeightedRandom;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A strategy's stored form, which does not depend on what its class is called. */
record StoredStrategy(
        String is, @Nullable List<String> agents, @Nullable Map<String, Integer> weights) {

    static StoredStrategy of(Strategy strategy) {
        return switch (strategy) {
            case LongestIdle it -> new StoredStrategy("LONGEST_IDLE", null, null);
            case RoundRobin it -> new StoredStrategy("ROUND_ROBIN", null, null);
            case FewestCalls it -> new StoredStrategy("FEWEST_CALLS", null, null);
            case LeastTalkTime it -> new StoredStrategy("LEAST_TALK_TIME", null, null);
            case Linear it ->
                new StoredStrategy(
                        "LINEAR", it.agents().stream().map(AgentId::value).toList(), null);
            case WeightedRandom it ->
                new StoredStrategy(
                        "WEIGHTED_RANDOM",
                        null,
                        it.weights().entrySet().stream()
                                .collect(
                                        Collectors.toMap(entry -> entry.getKey().value(), Map.Entry::getValue)));
        };
    }

    Strategy toDomain() {
        return switch (is) {
            case "LONGEST_IDLE" -> new LongestIdle();
            case "ROUND_ROBIN" -> new RoundRobin();
            case "FEWEST_CALLS" -> new FewestCalls();
            case "LEAST_TALK_TIME" -> new LeastTalkTime();
            case "LINEAR" ->
                new Linear(Objects.requireNonNullElse(agents, List.<String>of()).stream()
                        .map(AgentId::new)
                        .toList());
            case "WEIGHTED_RANDOM" ->
                new WeightedRandom(Objects.requireNonNullElse(weights, Map.<String, Integer>of()).entrySet().stream()
                        .collect(Collectors.toMap(entry -> new AgentId(entry.getKey()), Map.Entry::getValue)));
            default -> throw new IllegalStateException("There is no strategy " + is);
        };
    }
}
