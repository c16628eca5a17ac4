package callcenter.routing.rest;

import callcenter.routing.domain.figures.Day;
import callcenter.web.Problem;
import callcenter.web.TimeZones;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which days somebody asks for, as it stands in the address; 400 names the parameter that is wrong. */
public final class DayParameters {

    private static final int MOST_DAYS = 31;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    @Parameter(required = true, description = "first day", example = "2026-03-02")
    @QueryParam("from")
    @Nullable
    String from;

    @Parameter(required = true, description = "last day, so that there are at most 31", example = "2026-03-08")
    @QueryParam("to")
    @Nullable
    String to;

    @Parameter(description = "whose clocks cut the days; without it the centre's", example = "Asia/Shanghai")
    @QueryParam("zone")
    @Nullable
    String zone;

    ZoneId zone(ZoneId usual) {
        return TimeZones.asked(zone, usual);
    }

    List<Day> days(ZoneId clocks) {
        var first = date("from", from);
        var last = date("to", to);
        if (last.isBefore(first)) {
            throw Problem.invalid("to", "not before from");
        }
        if (!last.isBefore(first.plusDays(MOST_DAYS))) {
            throw Problem.invalid("to", "so that there are at most " + MOST_DAYS + " days");
        }
        return Day.between(first, last, clocks);
    }

    private static LocalDate date(String field, @Nullable String text) {
        try {
            var date = LocalDate.parse(text == null ? "" : text);
            if (!date.isBefore(EARLIEST) && !date.isAfter(LATEST)) {
                return date;
            }
        } catch (DateTimeException e) {
            // what would be right is said below, for this and for any other century
        }
        throw Problem.invalid(field, "a day of this century such as 2026-03-02");
    }
}
