package callcenter.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Time that counts all the way or not at all.
 *
 * @param to the first instant after it
 * @param name of the holiday, or of the one a make-up day was exchanged for; absent otherwise
 */
public record Stretch(
        Instant from,
        Instant to,
        Counting counting,
        @Nullable DayName name) {

    static Stretch of(DayPlan plan, Instant from, Instant to) {
        return switch (plan) {
            case DayPlan.Ordinary ordinary -> new Stretch(from, to, Counting.COUNTED, null);
            case DayPlan.MakeUpDay(var name) -> new Stretch(from, to, Counting.MAKE_UP_DAY, name);
            case DayPlan.Holiday(var name) -> new Stretch(from, to, Counting.HOLIDAY, name);
        };
    }

    static Stretch closed(DayPlan plan, Instant from, Instant to) {
        return plan instanceof DayPlan.Holiday
                ? of(plan, from, to)
                : new Stretch(from, to, Counting.OUTSIDE_HOURS, null);
    }

    public Duration length() {
        return Duration.between(from, to);
    }

    /** All of its length, or nothing. */
    public Duration counted() {
        return counting.counts() ? length() : Duration.ZERO;
    }

    boolean holdsNothing() {
        return !from.isBefore(to);
    }

    Stretch within(Instant earliest, Instant latest) {
        var begin = from.isBefore(earliest) ? earliest : from;
        var end = to.isAfter(latest) ? latest : to;
        return new Stretch(begin, end, counting, name);
    }

    boolean continues(Stretch before) {
        return before.to.equals(from) && before.counting == counting && Objects.equals(before.name, name);
    }
}
