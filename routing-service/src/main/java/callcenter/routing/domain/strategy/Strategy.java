package callcenter.routing.domain.strategy;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.CallId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** How a queue chooses among the agents who may take a call. The same agents and the same call, the same choice. */
public sealed interface Strategy permits LongestIdle, RoundRobin, FewestCalls, LeastTalkTime, Linear, WeightedRandom {

    /** First comes who is to be asked first. Who is equal to another, by id. */
    Comparator<Contender> order(CallId call);

    /** Agents whom it names. */
    default Collection<AgentId> named() {
        return List.of();
    }

    /** Whether the order is another for each call. */
    default boolean differsByCall() {
        return false;
    }
}
