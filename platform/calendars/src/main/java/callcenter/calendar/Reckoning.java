package callcenter.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Every instant of an interval accounted for.
 *
 * @param from beginning of the interval
 * @param stretches without a gap, in order; neighbours differ
 */
public record Reckoning(Instant from, List<Stretch> stretches) {

    public Reckoning {
        var end = from;
        for (var stretch : stretches) {
            if (!stretch.from().equals(end) || stretch.holdsNothing()) {
                throw new IllegalArgumentException("a reckoning has no gap: " + stretch + " does not go on at " + end);
            }
            end = stretch.to();
        }
        stretches = List.copyOf(stretches);
    }

    /** All of it counts, as on a clock on the wall. */
    public static Reckoning wallClock(Instant from, Instant to) {
        return from.equals(to)
                ? new Reckoning(from, List.of())
                : new Reckoning(from, List.of(new Stretch(from, to, Counting.COUNTED, null)));
    }

    static Reckoning joined(Instant from, List<Stretch> pieces) {
        var joined = new ArrayList<Stretch>();
        for (var piece : pieces) {
            if (!joined.isEmpty() && piece.continues(joined.getLast())) {
                var before = joined.removeLast();
                joined.add(new Stretch(before.from(), piece.to(), before.counting(), before.name()));
            } else {
                joined.add(piece);
            }
        }
        return new Reckoning(from, joined);
    }

    /** The end of the interval. */
    public Instant to() {
        return stretches.isEmpty() ? from : stretches.getLast().to();
    }

    public Duration counted() {
        return stretches.stream().map(Stretch::counted).reduce(Duration.ZERO, Duration::plus);
    }

    /** How much of it has counted by then. */
    public Duration countedBy(Instant then) {
        return stretches.stream()
                .filter(stretch -> stretch.counting().counts() && stretch.from().isBefore(then))
                .map(stretch -> Duration.between(stretch.from(), stretch.to().isBefore(then) ? stretch.to() : then))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** The first instant at which this much has counted; the end when it never does. */
    public Instant after(Duration counted) {
        if (counted.isZero()) {
            return from;
        }
        var left = counted;
        for (var stretch : stretches) {
            if (stretch.counted().compareTo(left) >= 0) {
                return stretch.from().plus(left);
            }
            left = left.minus(stretch.counted());
        }
        return to();
    }
}
