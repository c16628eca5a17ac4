package callcenter.callback.rest;

import callcenter.callback.domain.promise.PromiseKind;
import callcenter.callback.domain.report.Dimension;
import callcenter.callback.domain.report.ReportDay;
import callcenter.web.AskedDays;
import callcenter.web.Problem;
import callcenter.web.TimeZones;
import jakarta.ws.rs.QueryParam;
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
        var asked = AskedDays.of(from, to, MOST_DAYS);
        return ReportDay.between(asked.first(), asked.last(), zone);
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

    @Nullable
    String team() {
        if (team != null && (team.isBlank() || team.chars().anyMatch(Character::isISOControl))) {
            throw Problem.invalid("team", "the name of a team");
        }
        return team;
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
}
