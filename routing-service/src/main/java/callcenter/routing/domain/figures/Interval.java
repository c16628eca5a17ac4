package callcenter.routing.domain.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of time as reports are cut: it starts where the local clock shows a full quarter, half or whole hour. Where
 * the clock is put forward or back, a new interval starts, so that none mixes two offsets.
 *
 * @param from  within it
 * @param until the first moment after it
 */
public record Interval(Instant from, Instant until) {

    public Interval {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("An interval ends after it starts");
        }
    }

    /** All from one start to another, each as long as these minutes of the local clock. */
    public static List<Interval> between(Instant from, Instant until, int minutes, ZoneId zone) {
        if (!starts(from, minutes, zone) || !starts(until, minutes, zone)) {
            throw new IllegalArgumentException("Reports start and end where an interval does");
        }
        var intervals = new ArrayList<Interval>();
        for (var start = from; start.isBefore(until); ) {
            var next = next(start, minutes, zone);
            intervals.add(new Interval(start, next));
            start = next;
        }
        return List.copyOf(intervals);
    }

    /** The last one that starts at that moment or before. */
    public static Interval of(Instant moment, int minutes, ZoneId zone) {
        var local = moment.atZone(zone).truncatedTo(ChronoUnit.MINUTES);
        var full = local.toInstant().minus(Duration.ofMinutes(local.getMinute() % minutes));
        var change = zone.getRules().previousTransition(moment.plusNanos(1));
        var start = change == null || change.getInstant().isBefore(full) ? full : change.getInstant();
        return new Interval(start, next(start, minutes, zone));
    }

    /** Whether an interval of this length starts there. */
    public static boolean starts(Instant moment, int minutes, ZoneId zone) {
        return of(moment, minutes, zone).from().equals(moment);
    }

    boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }

    private static Instant next(Instant start, int minutes, ZoneId zone) {
        int gone = start.atZone(zone).getMinute() % minutes;
        var full = start.plus(Duration.ofMinutes((long) minutes - gone));
        var change = zone.getRules().nextTransition(start);
        return change == null || full.isBefore(change.getInstant()) ? full : change.getInstant();
    }
}
