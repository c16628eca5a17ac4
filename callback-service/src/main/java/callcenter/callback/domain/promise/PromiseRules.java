package callcenter.callback.domain.promise;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Everything about promises that a centre may set.
 *
 * @param kinds rules of every kind
 * @param retry what follows a failed try (CBK-6)
 * @param minimumTalk shorter is not a conversation (CBK-5)
 * @param riskPercents parts of the time whose passing is told, ascending (CBK-4)
 * @param ownerFirst how long the outbound call is the owner's before the team's (CBK-4)
 * @param lostAfter a requested call of which nothing was heard is lost
 * @param confirmWithin how long after the deadline a conversation that began before it may still be confirmed
 */
public record PromiseRules(
        Map<PromiseKind, KindRules> kinds,
        RetryPlan retry,
        Duration minimumTalk,
        List<Integer> riskPercents,
        Duration ownerFirst,
        Duration lostAfter,
        Duration confirmWithin) {

    public PromiseRules {
        kinds = Map.copyOf(kinds);
        riskPercents = riskPercents.stream().sorted().toList();
        if (!kinds.keySet().containsAll(List.of(PromiseKind.values()))) {
            throw new IllegalArgumentException("every kind of promise needs its rules");
        }
        if (riskPercents.stream().anyMatch(percent -> percent <= 0 || percent >= 100)) {
            throw new IllegalArgumentException("risk is told at more than 0 and less than 100 percent");
        }
        if (!lostAfter.isPositive()) {
            throw new IllegalArgumentException("a call is lost after longer than nothing, not after " + lostAfter);
        }
        if (minimumTalk.isNegative() || ownerFirst.isNegative() || confirmWithin.isNegative()) {
            throw new IllegalArgumentException(
                    "minimum talk, the owner's time and the time to confirm are not negative");
        }
    }

    public KindRules of(PromiseKind kind) {
        return kinds.get(kind);
    }
}
