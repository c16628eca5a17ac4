package callcenter.routing.rest;

import callcenter.routing.domain.figures.Day;
import callcenter.web.AskedDays;
import callcenter.web.TimeZones;
import jakarta.ws.rs.QueryParam;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which days somebody asks for, as it stands in the address; 400 names the parameter that is wrong. */
public final class DayParameters {

    private static final int MOST_DAYS = 31;

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
        var asked = AskedDays.of(from, to, MOST_DAYS);
        return Day.between(asked.first(), asked.last(), clocks);
    }
}
