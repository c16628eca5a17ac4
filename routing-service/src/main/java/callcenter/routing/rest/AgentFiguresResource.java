package callcenter.routing.rest;

import callcenter.routing.usecase.ReadAgentIntervals;
import callcenter.routing.usecase.ReadFirstContacts;
import callcenter.web.table.CsvTable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What agents did with their time. */
@Singleton
@Path("/agents")
public class AgentFiguresResource {

    private final PermittedAgents permitted;
    private final ReadAgentIntervals intervals;
    private final ReadFirstContacts contacts;
    private final ZoneId zone;

    AgentFiguresResource(
            PermittedAgents permitted,
            ReadAgentIntervals intervals,
            ReadFirstContacts contacts,
            @ConfigProperty(name = "callcenter.zone") ZoneId zone) {
        this.permitted = permitted;
        this.intervals = intervals;
        this.contacts = contacts;
        this.zone = zone;
    }

    @GET
    @Path("/{id}/intervals")
    @Produces({MediaType.APPLICATION_JSON, CsvTable.TEXT_CSV})
    @RolesAllowed({"agent", "shift-leader", "supervisor"})
    @Operation(
            summary = "One agent's figures, interval by interval",
            description =
                    "Time by status, cut where the intervals are; an offer, and all that the agent did about it, belongs"
                            + " to the interval in which it was made. Counted from the events that were published or"
                            + " are on their way, and from nothing else.")
    @APIResponse(responseCode = "200", description = "JSON, or a table for those who accept text/csv")
    public Uni<AgentIntervalsView> intervals(@PathParam("id") String id, @BeanParam IntervalParameters asked) {
        var query = asked.understood(zone);
        return permitted
                .named(id)
                .map(at -> at.profile().id())
                .chain(agent -> intervals
                        .of(agent, query.intervals())
                        .map(found -> AgentIntervalsView.of(agent.value(), query, found)));
    }

    @GET
    @Path("/{id}/first-contact")
    @Produces({MediaType.APPLICATION_JSON, CsvTable.TEXT_CSV})
    @RolesAllowed({"agent", "shift-leader", "supervisor"})
    @Operation(
            summary = "First-contact resolution of the conversations that one agent ended, day by day",
            description = FirstContactsView.DEFINITION)
    @APIResponse(responseCode = "200", description = "JSON, or a table for those who accept text/csv")
    public Uni<FirstContactsView> firstContacts(@PathParam("id") String id, @BeanParam DayParameters asked) {
        var clocks = asked.zone(zone);
        var days = asked.days(clocks);
        return permitted
                .named(id)
                .map(at -> at.profile().id())
                .chain(agent ->
                        contacts.of(agent, days).map(found -> FirstContactsView.ofAgent(agent.value(), clocks, found)));
    }
}
