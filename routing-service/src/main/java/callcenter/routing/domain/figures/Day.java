package callcenter.routing.domain.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A day on the clocks of a zone; it has 23 or 25 hours where clocks are changed.
 *
 * @param until     the first moment of the next day
 * @param weekUntil the first moment after the seven days that follow
 */
public record Day(LocalDate date, Instant from, Instant until, Instant weekUntil) {

    private static final int WEEK = 7;

    public static Day of(LocalDate date, ZoneId zone) {
        return new Day(date, start(date, zone), start(date.plusDays(1), zone), start(date.plusDays(1L + WEEK), zone));
    }

    /** Every day from the first to the last, both included. */
    public static List<Day> between(LocalDate first, LocalDate last, ZoneId zone) {
        return first.datesUntil(last.plusDays(1)).map(date -> of(date, zone)).toList();
    }

    private static Instant start(LocalDate date, ZoneId zone) {
        return date.atStartOfDay(zone).toInstant();
    }
}
