package callcenter.qa.domain.evidence;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All observations of one call, each once, in the true order. Adding is idempotent and commutative: whatever order
 * and repetition the events came in, the same evidence results.
 */
public record Evidence(SortedMap<Position, Observation> observations) {

    public Evidence {
        observations = Collections.unmodifiableSortedMap(new TreeMap<>(observations));
    }

    public static Evidence none() {
        return new Evidence(Collections.emptySortedMap());
    }

    /** Whether what happened at this position is known. */
    public boolean holds(Position position) {
        return observations.containsKey(position);
    }

    /** This evidence and one observation more; the same evidence when that position is already known. */
    public Evidence with(Position position, Observation observation) {
        if (holds(position)) {
            return this;
        }
        var more = new TreeMap<Position, Observation>(observations);
        more.put(position, observation);
        return new Evidence(more);
    }

    /** In the order of the call's life. */
    public Collection<Observation> inOrder() {
        return observations.values();
    }
}
