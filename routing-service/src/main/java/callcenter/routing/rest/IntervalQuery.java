package callcenter.routing.rest;

import callcenter.routing.domain.figures.Interval;
import callcenter.web.Problem;
import callcenter.web.TimeZones;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which intervals somebody asks for, once the words are understood. */
record IntervalQuery(ZoneId zone, int minutes, List<Interval> intervals) {

    private static final List<String> LENGTHS = List.of("15", "30", "60");
    private static final int MOST_DAYS = 31;
    /** Calls are from our time; what is not would leave the calendars that have to count with it. */
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    /** 400 names the parameter that is wrong. */
    static IntervalQuery of(
            @Nullable String from, @Nullable String to, @Nullable String minutes, @Nullable String zone, ZoneId usual) {
        var clock = TimeZones.asked(zone, usual);
        int length = minutes(minutes);
        var start = boundary("from", from, length, clock);
        var end = boundary("to", to, length, clock);
        if (!start.isBefore(end)) {
            throw Problem.invalid("to", "later than from");
        }
        if (end.isAfter(start.atZone(clock).plusDays(MOST_DAYS).toInstant())) {
            throw Problem.invalid("to", "at most " + MOST_DAYS + " days after from");
        }
        return new IntervalQuery(clock, length, Interval.between(start, end, length, clock));
    }

    private static Instant boundary(String field, @Nullable String text, int minutes, ZoneId zone) {
        var moment = moment(field, text);
        if (!Interval.starts(moment, minutes, zone)) {
            throw Problem.invalid(
                    field, "the start of an interval of " + minutes + " minutes on the clocks of " + zone);
        }
        return moment;
    }

    private static Instant moment(String field, @Nullable String text) {
        try {
            var moment = Instant.parse(text == null ? "" : text);
            if (!moment.isBefore(EARLIEST) && moment.isBefore(LATEST)) {
                return moment;
            }
        } catch (DateTimeException e) {
            // what would be right is said below, for this and for any other century
        }
        throw Problem.invalid(field, "a moment of this century such as 2026-03-02T01:00:00Z");
    }

    static int minutes(@Nullable String text) {
        if (text == null) {
            return 30;
        }
        if (!LENGTHS.contains(text)) {
            throw Problem.invalid("minutes", "one of " + String.join(", ", LENGTHS));
        }
        return Integer.parseInt(text);
    }
}
