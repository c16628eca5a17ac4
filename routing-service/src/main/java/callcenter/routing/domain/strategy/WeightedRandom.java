package callcenter.routing.domain.strategy;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.CallId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;

/**
 * By lot, where an agent of twice the weight wins twice as often. The lots are drawn from the ids of call and agent: a
 * call draws the same ones in every round and on every replica.
 *
 * @param weights 1 for whoever is not in it
 */
public record WeightedRandom(Map<AgentId, Integer> weights) implements Strategy {

    public WeightedRandom {
        weights = Map.copyOf(weights);
    }

    @Override
    public Comparator<Contender> order(CallId call) {
        return Comparator.comparingDouble(it -> arrival(call, it.agent()));
    }

    @Override
    public Collection<AgentId> named() {
        return weights.keySet();
    }

    @Override
    public boolean differsByCall() {
        return true;
    }

    /** Exponential arrivals race: the chance to be first is the rate's share, and the rate is the weight. */
    private double arrival(CallId call, AgentId agent) {
        long bits = mixed(31L * mixed(call.value().hashCode()) + agent.value().hashCode());
        double uniform = ((bits >>> 11) + 0.5) * 0x1.0p-53;
        return -Math.log(uniform) / weights.getOrDefault(agent, 1);
    }

    /** Spreads similar inputs over all numbers (the finisher of SplitMix64). */
    private static long mixed(long value) {
        long spread = (value + 0x9e3779b97f4a7c15L);
        spread = (spread ^ (spread >>> 30)) * 0xbf58476d1ce4e5b9L;
        spread = (spread ^ (spread >>> 27)) * 0x94d049bb133111ebL;
        return spread ^ (spread >>> 31);
    }
}
