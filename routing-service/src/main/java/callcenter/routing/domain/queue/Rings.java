package callcenter.routing.domain.queue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom the calls of a queue are for, relaxed over waiting time. A ring that opened stays open, so waiting never takes an
 * agent away from a call. After the last ring nothing is relaxed any further: a call that nobody meets then keeps
 * waiting, and is never given to somebody else instead.
 *
 * @param all the first is open at once; each other opens later than the one before
 */
public record Rings(List<Ring> all) {

    public Rings {
        all = List.copyOf(all);
        if (all.isEmpty() || !all.getFirst().after().isZero()) {
            throw new IllegalArgumentException("The first ring is open at once");
        }
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i).after().compareTo(all.get(i - 1).after()) <= 0) {
                throw new IllegalArgumentException("Each ring opens later than the one before");
            }
        }
    }

    /** The same however long a call waits. */
    public static Rings always(Requirement requirement) {
        return new Rings(List.of(new Ring(Duration.ZERO, requirement)));
    }

    /** Those that are open to a call that waited this long; at least the first. */
    public List<Ring> openAfter(Duration waited) {
        return all.stream().filter(ring -> ring.openAfter(waited)).toList();
    }

    /** The wait that opens the next ring; empty when all are open: the list is exhausted. */
    public Optional<Duration> nextAfter(Duration waited) {
        return all.stream()
                .filter(ring -> !ring.openAfter(waited))
                .map(Ring::after)
                .findFirst();
    }

    /** The wait that opens the last ring; null when there is one ring alone. */
    public @Nullable Duration endsAfter() {
        return all.size() == 1 ? null : all.getLast().after();
    }

    /** Whether such skills are enough for a call that waited this long. */
    public boolean metBy(Map<String, Integer> skills, Duration waited) {
        return all.stream()
                .anyMatch(ring -> ring.openAfter(waited) && ring.requirement().metBy(skills));
    }

    /** Whether they are enough for a call that waited long enough. */
    public boolean everMetBy(Map<String, Integer> skills) {
        return all.stream().anyMatch(ring -> ring.requirement().metBy(skills));
    }

    /** The shortest wait that is enough for such skills; empty when none is. */
    public Optional<Duration> openTo(Map<String, Integer> skills) {
        return all.stream()
                .filter(ring -> ring.requirement().metBy(skills))
                .map(Ring::after)
                .findFirst();
    }
}
