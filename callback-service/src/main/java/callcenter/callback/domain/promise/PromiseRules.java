package callcenter.callback.domain.promise;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Everything about promises that a centre may set.
 *
 * @param version 1 for the first; an open promise keeps the rules it was made under
 * @param kinds rules of every kind
 * @param minimumTalk shorter is not a conversation (CBK-5)
 * @param lostAfter a requested call of which nothing was heard is lost
 * @param confirmWithin how long after the deadline a conversation that began before it may still be confirmed
 */
public record PromiseRules(
        int version,
        Map<PromiseKind, KindRules> kinds,
        Duration minimumTalk,
        Duration lostAfter,
        Duration confirmWithin) {

    public PromiseRules {
        kinds = Map.copyOf(kinds);
        if (!kinds.keySet().containsAll(List.of(PromiseKind.values()))) {
            throw new IllegalArgumentException("every kind of promise needs its rules");
        }
        if (!lostAfter.isPositive()) {
            throw new IllegalArgumentException("a call is lost after longer than nothing, not after " + lostAfter);
        }
        if (minimumTalk.isNegative() || confirmWithin.isNegative()) {
            throw new IllegalArgumentException("minimum talk and the time to confirm are not negative");
        }
    }

    public KindRules of(PromiseKind kind) {
        return kinds.get(kind);
    }

    /** Of the kind whose rules this promise follows. */
    KindRules of(Terms terms) {
        return of(terms.ruledBy());
    }
}
