package callcenter.ticket.rest;

import callcenter.ticket.usecase.FindTickets;
import callcenter.ticket.usecase.ReadTicket;
import callcenter.web.Caller;
import callcenter.web.Page;
import callcenter.web.reading.AccessReason;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Finding and reading tickets: agents their own, shift leaders those of their teams, supervisors and quality all. */
@Path("/tickets")
@RolesAllowed({"agent", "shift-leader", "supervisor", "quality"})
@Tag(name = "Tickets")
class TicketsResource {
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    private final FindTickets findTickets;
    private final ReadTicket readTicket;
    private final Caller caller;

    TicketsResource(FindTickets findTickets, ReadTicket readTicket, Caller caller) {
        this.findTickets = findTickets;
        this.readTicket = readTicket;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Tickets, latest first, as far as the caller may see them; personal data masked")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = JSON, examples = @ExampleObject(name = "page", value = Examples.PAGE)))
    @APIResponse(responseCode = "400", description = "A parameter is wrong; the answer names it")
    public Uni<Page<TicketView>> list(@BeanParam TicketListRequest request) {
        int page = request.page();
        int size = request.size();
        return Refusals.explained(findTickets.run(request.filter(Actors.of(caller)), page, size))
                .map(found -> new Page<>(
                        found.tickets().stream()
                                .map(ticket -> TicketView.of(
                                        ticket,
                                        found.promises()
                                                .getOrDefault(ticket.facts().id(), List.of())))
                                .toList(),
                        page,
                        size,
                        found.total()));
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "One ticket with its comments",
            description =
                    "Personal data is in the answer for the agent who has the customer on the line, and for who may"
                            + " work on the ticket and says why it is needed. Each reading is kept (CAL-13).")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = JSON, examples = @ExampleObject(name = "masked", value = Examples.DETAILS)))
    @APIResponse(
            responseCode = "403",
            content =
                    @Content(
                            mediaType = PROBLEM,
                            examples = @ExampleObject(name = "foreign", value = Examples.FOREIGN)))
    @APIResponse(
            responseCode = "404",
            content =
                    @Content(
                            mediaType = PROBLEM,
                            examples = @ExampleObject(name = "unknown", value = Examples.NOT_FOUND)))
    public Uni<TicketDetailsView> read(String id, @BeanParam AccessReason reason) {
        var why = reason.stated().orElse(null);
        return Refusals.explained(readTicket.run(TicketIds.parse(id), Actors.of(caller), why))
                .map(TicketDetailsView::of);
    }
}
