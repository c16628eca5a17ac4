package callcenter.callback.rest;

import callcenter.callback.domain.report.ReportWish;
import callcenter.callback.usecase.ReportPromises;
import callcenter.web.Caller;
import callcenter.web.Problem;
import callcenter.web.table.CsvTable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneId;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Figures about promises. */
@Singleton
@Path("/reports")
public class ReportResource {

    private final ReportPromises reports;
    private final Caller caller;
    private final ZoneId zone;

    ReportResource(
            ReportPromises reports,
            Caller caller,
            @ConfigProperty(name = "callcenter.zone", defaultValue = "Asia/Shanghai") ZoneId zone) {
        this.reports = reports;
        this.caller = caller;
        this.zone = zone;
    }

    @GET
    @Path("/promises")
    @Produces({MediaType.APPLICATION_JSON, CsvTable.TEXT_CSV})
    @RolesAllowed({"shift-leader", "supervisor"})
    @Operation(
            summary = "What became of the promises of a period",
            description =
                    "A promise counts in the day on which it was made, whenever it ended, and for its owner and the"
                            + " team the owner was in at that time: a past report changes only while promises are open. Shift"
                            + " leaders get the figures of their teams and of what no agent owns in the queues that these serve,"
                            + " supervisors all; a team"
                            + " that is asked for stands for its agents' promises alone.")
    @APIResponse(responseCode = "200", description = "JSON, or a table for those who accept text/csv")
    @APIResponse(responseCode = "400", description = "A parameter is wrong, or there would be too many groups")
    @APIResponse(responseCode = "403", description = "That team is led by somebody else")
    public Uni<ReportView> promises(@BeanParam ReportQuery query) {
        var clocks = query.zone(zone);
        var team = query.team();
        var teams = teams(team);
        var wish = new ReportWish(
                query.days(clocks),
                query.by(),
                query.kind(),
                teams,
                team == null && (teams == null || !teams.isEmpty()),
                Ids.agent("agentId", query.agentId),
                Ids.queue("queueId", query.queueId));
        return reports.of(wish)
                .map(found -> ReportView.of(
                        wish,
                        clocks,
                        found.orElseThrow(
                                () -> Problem.invalid("by", "fewer things, or a shorter period: too many groups"))));
    }

    /** Null where all may be counted. */
    private @Nullable Set<String> teams(@Nullable String wanted) {
        if (wanted != null) {
            caller.requireLeaderOf(wanted);
            return Set.of(wanted);
        }
        return caller.hasAnyRole("supervisor") ? null : caller.teams();
    }
}
