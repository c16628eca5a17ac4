package callcenter.callback.domain.promise;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Who holds a promise that its owner cannot keep, one after the other, until somebody acknowledges (CBK-4).
 *
 * @param rungs from the lowest
 */
public record Ladder(List<Rung> rungs) {

    /**
     * One person's turn.
     *
     * @param acknowledgeWithin then the next one is called
     */
    public record Rung(EscalationLevel level, Duration acknowledgeWithin) {}

    public Ladder {
        rungs = List.copyOf(rungs);
        if (rungs.isEmpty()) {
            throw new IllegalArgumentException("a ladder needs a rung: somebody must hold what was not kept");
        }
        for (var i = 0; i < rungs.size(); i++) {
            if (!rungs.get(i).acknowledgeWithin().isPositive()) {
                throw new IllegalArgumentException("time to acknowledge is more than nothing");
            }
            if (i > 0 && rungs.get(i).level().compareTo(rungs.get(i - 1).level()) <= 0) {
                throw new IllegalArgumentException("a ladder leads upwards, and names nobody twice");
            }
        }
    }

    /** Empty at the top. */
    Optional<EscalationLevel> above(EscalationLevel level) {
        return rungs.stream()
                .map(Rung::level)
                .filter(higher -> higher.compareTo(level) > 0)
                .findFirst();
    }

    EscalationLevel lowest() {
        return rungs.getFirst().level();
    }

    Duration acknowledgeWithin(EscalationLevel level) {
        return rungs.stream()
                .filter(rung -> rung.level().compareTo(level) >= 0)
                .findFirst()
                .orElse(rungs.getLast())
                .acknowledgeWithin();
    }
}
