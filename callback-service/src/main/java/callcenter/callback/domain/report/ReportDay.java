package callcenter.callback.domain.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A day on the clocks of a zone; it has 23 or 25 hours where clocks are changed.
 *
 * @param until the first moment of the next day
 */
public record ReportDay(LocalDate date, Instant from, Instant until) {

    /** Every day from the first to the last, both included. */
    public static List<ReportDay> between(LocalDate first, LocalDate last, ZoneId zone) {
        return first.datesUntil(last.plusDays(1))
                .map(date -> new ReportDay(date, start(date, zone), start(date.plusDays(1), zone)))
                .toList();
    }

    private static Instant start(LocalDate date, ZoneId zone) {
        return date.atStartOfDay(zone).toInstant();
    }
}
