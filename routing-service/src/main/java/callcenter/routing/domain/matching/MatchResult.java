package callcenter.routing.domain.matching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a round decides.
 *
 * @param pairings   in the order of the key that decides
 * @param beside     who else is to be rung at once for calls that were paired; nobody whom a call could have had instead
 * @param nextChange the next instant at which time alone would change the answer; empty when only calls or agents can
 */
public record MatchResult(List<Pairing> pairings, List<Pairing> beside, Optional<Instant> nextChange) {

    public MatchResult {
        pairings = List.copyOf(pairings);
        beside = List.copyOf(beside);
    }
}
