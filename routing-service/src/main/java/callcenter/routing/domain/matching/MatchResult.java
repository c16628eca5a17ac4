package callcenter.routing.domain.matching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a round decides.
 *
 * @param pairings   in the order of the key that decides
 * @param beside     who else is to be rung at once for calls that were paired; nobody whom a call could have had instead
 * @param nextChange the next instant at which time alone would change the answer; empty when only calls or agents can
 */
public record MatchResult(List<Pairing> pairings, List<Pairing> beside, Optional<Instant> nextChange) {

    public static final MatchResult NOTHING = new MatchResult(List.of(), List.of(), Optional.empty());

    public MatchResult {
        pairings = List.copyOf(pairings);
        beside = List.copyOf(beside);
    }

    /** What is decided first, with who is to be rung beside it. */
    public MatchResult first(int most) {
        if (pairings.size() <= most) {
            return this;
        }
        var first = pairings.subList(0, most);
        var calls = first.stream().map(Pairing::call).collect(Collectors.toSet());
        return new MatchResult(
                first, beside.stream().filter(it -> calls.contains(it.call())).toList(), nextChange);
    }
}
