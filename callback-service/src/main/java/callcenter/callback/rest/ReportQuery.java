package callcenter.callback.rest;

import callcenter.callback.domain.promise.PromiseKind;
import callcenter.callback.domain.report.Dimension;
import callcenter.callback.domain.report.ReportDay;
import callcenter.web.Problem;
import callcenter.web.TimeZones;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which report somebody asks for, as it stands in the address; 400 names the parameter that is wrong. */
public final class ReportQuery {

    private static final int MOST_DAYS = 366;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    @Parameter(required = true, description = "first day", example = "2026-03-02")
    @QueryParam("from")
    @Nullable
    String from;

    @Parameter(required = true, description = "last day, at most a year after the first", example = "2026-03-08")
    @QueryParam("to")
    @Nullable
    String to;

    @Parameter(
            description = "what to tell apart: any of day, kind, team, agent, queue; without it day",
            example = "day,kind")
    @QueryParam("by")
    @Nullable
    String by;

    @Parameter(description = "whose clocks cut the days; without it the centre's", example = "Asia/Shanghai")
    @QueryParam("zone")
    @Nullable
    String zone;

    @Parameter(description = "promises of this kind alone", example = "WITHIN_2H")
    @QueryParam("kind")
    @Nullable
    String kind;

    @Parameter(description = "promises of this team's agents alone", example = "day")
    @QueryParam("team")
    @Nullable
    String team;

    @Parameter(description = "promises that this agent owns alone", example = "agent-2")
    @QueryParam("agentId")
    @Nullable
    String agentId;

    @Parameter(description = "promises of this queue alone", example = "service")
    @QueryParam("queueId")
    @Nullable
    String queueId;

    ZoneId zone(ZoneId usual) {
        return TimeZones.asked(zone, usual);
    }

    List<ReportDay> days(ZoneId zone) {
        var first = date("from", from);
        var last = date("to", to);
        if (last.isBefore(first)) {
            throw Problem.invalid("to", "not before from");
        }
        if (!last.isBefore(first.plusDays(MOST_DAYS))) {
            throw Problem.invalid("to", "so that there are at most " + MOST_DAYS + " days");
        }
        return ReportDay.between(first, last, zone);
    }

    Set<Dimension> by() {
        return by == null
                ? EnumSet.of(Dimension.DAY)
                : Arrays.stream(by.split(",", -1))
                        .map(ReportQuery::dimension)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Dimension.class)));
    }

    @Nullable
    String kind() {
        if (kind != null && PromiseKind.named(kind).isEmpty()) {
            throw Problem.invalid("kind", "one of " + Arrays.toString(PromiseKind.values()));
        }
        return kind;
    }

    static String name(Dimension dimension) {
        return dimension.name().toLowerCase(Locale.ROOT);
    }

    private static Dimension dimension(String name) {
        return Arrays.stream(Dimension.values())
                .filter(known -> name(known).equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("by", "some of day, kind, team, agent, queue, with commas between"));
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
