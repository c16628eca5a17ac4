package callcenter.routing.rest;

import callcenter.routing.usecase.AdviseStaffing;
import callcenter.routing.usecase.StaffingWish;
import callcenter.web.TimeZones;
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

/** Staffing advice. */
@Singleton
@Path("/queues")
public class StaffingResource {

    private final AdviseStaffing staffing;
    private final ZoneId zone;

    StaffingResource(AdviseStaffing staffing, @ConfigProperty(name = "callcenter.zone") ZoneId zone) {
        this.staffing = staffing;
        this.zone = zone;
    }

    @GET
    @Path("/{id}/staffing")
    @Produces({MediaType.APPLICATION_JSON, CsvTable.TEXT_CSV})
    @RolesAllowed({"shift-leader", "supervisor"})
    @Operation(
            summary = "How many agents a queue needs in the next interval, by Erlang C and Erlang A",
            description = "For the load of the last four intervals, or for what is given. The target is the first"
                    + " service level: answered in time / offered.")
    @APIResponse(
            responseCode = "200",
            description = "JSON, or for those who accept text/csv a table with a line per model")
    public Uni<StaffingView> advise(@PathParam("id") String id, @BeanParam StaffingQuery query) {
        var wish = new StaffingWish(
                Ids.queue(id),
                IntervalQuery.minutes(query.minutes),
                TimeZones.asked(query.zone, zone),
                query.arrivals(),
                query.ahtMs(),
                query.patienceMs(),
                query.percent(),
                query.withinMs());
        return staffing.advise(wish).map(advice -> StaffingView.of(id, wish.zone(), advice));
    }
}
