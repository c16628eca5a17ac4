package callcenter.routing.rest;

import callcenter.routing.usecase.ReadFirstContacts;
import callcenter.routing.usecase.ReadIntervals;
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

/** What queues achieved. */
@Singleton
@Path("/queues")
public class QueueFiguresResource {

    private final ReadIntervals intervals;
    private final ReadFirstContacts contacts;
    private final ZoneId zone;

    QueueFiguresResource(
            ReadIntervals intervals,
            ReadFirstContacts contacts,
            @ConfigProperty(name = "callcenter.zone") ZoneId zone) {
        this.intervals = intervals;
        this.contacts = contacts;
        this.zone = zone;
    }

    @GET
    @Path("/{id}/intervals")
    @Produces({MediaType.APPLICATION_JSON, CsvTable.TEXT_CSV})
    @RolesAllowed({"shift-leader", "supervisor"})
    @Operation(
            summary = "One queue's figures, interval by interval",
            description = "A call belongs to the interval in which it entered, whenever it was answered: the intervals"
                    + " of a day add up to the day. It counts in one queue, the last it waited in: the queues of a centre"
                    + " add up to the centre. Where clocks are put forward or back, a new interval starts. Counted from"
                    + " the events that were published or are on their way, and from nothing else.")
    @APIResponse(responseCode = "200", description = "JSON, or a table for those who accept text/csv")
    public Uni<IntervalsView> intervals(@PathParam("id") String id, @BeanParam IntervalParameters asked) {
        var query = asked.understood(zone);
        return intervals.of(Ids.queue(id), query.intervals()).map(found -> IntervalsView.of(id, query, found));
    }

    @GET
    @Path("/{id}/first-contact")
    @Produces({MediaType.APPLICATION_JSON, CsvTable.TEXT_CSV})
    @RolesAllowed({"shift-leader", "supervisor"})
    @Operation(summary = "One queue's first-contact resolution, day by day", description = FirstContactsView.DEFINITION)
    @APIResponse(responseCode = "200", description = "JSON, or a table for those who accept text/csv")
    public Uni<FirstContactsView> firstContacts(@PathParam("id") String id, @BeanParam DayParameters asked) {
        var clocks = asked.zone(zone);
        return contacts.of(Ids.queue(id), asked.days(clocks))
                .map(found -> FirstContactsView.ofQueue(id, clocks, found));
    }
}
