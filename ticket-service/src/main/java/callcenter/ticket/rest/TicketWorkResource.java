package callcenter.ticket.rest;

import callcenter.ticket.domain.Ticket;
import callcenter.ticket.rest.TicketDetailsView.StatementView;
import callcenter.ticket.usecase.ChangeStatus;
import callcenter.ticket.usecase.CloseTicket;
import callcenter.ticket.usecase.CommentOnTicket;
import callcenter.ticket.usecase.CompleteContact;
import callcenter.ticket.usecase.TellCustomer;
import callcenter.web.Caller;
import callcenter.web.PhoneNumbers;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** Working on a ticket: its owner, a shift leader of the owner's team, or a supervisor. All of it is audited. */
@Path("/tickets/{id}")
@Consumes(TicketWorkResource.JSON)
@RolesAllowed({"agent", "shift-leader", "supervisor"})
@Tag(name = "Work on a ticket")
class TicketWorkResource {
    static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    private final CommentOnTicket commentOnTicket;
    private final ChangeStatus changeStatus;
    private final TellCustomer tellCustomer;
    private final CloseTicket closeTicket;
    private final CompleteContact completeContact;
    private final PhoneNumbers numbers;
    private final Caller caller;

    TicketWorkResource(
            CommentOnTicket commentOnTicket,
            ChangeStatus changeStatus,
            TellCustomer tellCustomer,
            CloseTicket closeTicket,
            CompleteContact completeContact,
            PhoneNumbers numbers,
            Caller caller) {
        this.commentOnTicket = commentOnTicket;
        this.changeStatus = changeStatus;
        this.tellCustomer = tellCustomer;
        this.closeTicket = closeTicket;
        this.completeContact = completeContact;
        this.numbers = numbers;
        this.caller = caller;
    }

    @POST
    @Path("comments")
    @ResponseStatus(201)
    @Operation(
            summary = "Write a comment",
            description =
                    "Possible in every state. A repeat with the same Idempotency-Key gets the first comment back.")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(mediaType = JSON, examples = @ExampleObject(name = "comment", value = Examples.STATEMENT)))
    @APIResponse(
            responseCode = "400",
            content =
                    @Content(mediaType = PROBLEM, examples = @ExampleObject(name = "blank", value = Examples.INVALID)))
    public Uni<StatementView> comment(
            String id,
            @Valid CommentRequest request,
            @RestHeader("Idempotency-Key") @Parameter(example = "5f0c") @Nullable String key) {
        var requestName = QueryValues.text("Idempotency-Key", key);
        return Refusals.explained(
                        commentOnTicket.run(TicketIds.parse(id), Actors.of(caller), request.text(), requestName))
                .map(StatementView::of);
    }

    @PUT
    @Path("status")
    @Operation(summary = "Move the ticket on", description = "Asking for the status it has changes nothing.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = JSON, examples = @ExampleObject(name = "state", value = Examples.STATE)))
    @APIResponse(
            responseCode = "409",
            content =
                    @Content(
                            mediaType = PROBLEM,
                            examples = @ExampleObject(name = "illegal", value = Examples.ILLEGAL)))
    public Uni<TicketStateView> status(String id, @Valid StatusRequest request) {
        return state(changeStatus.run(TicketIds.parse(id), Actors.of(caller), request.target()));
    }

    @POST
    @Path("customer-told")
    @Operation(summary = "Record that the customer was told the result (TKT-3)")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = JSON, examples = @ExampleObject(name = "state", value = Examples.STATE)))
    @APIResponse(
            responseCode = "409",
            content =
                    @Content(mediaType = PROBLEM, examples = @ExampleObject(name = "closed", value = Examples.ILLEGAL)))
    public Uni<TicketStateView> customerTold(String id, @Valid CustomerToldRequest request) {
        return state(tellCustomer.run(TicketIds.parse(id), Actors.of(caller), request.result()));
    }

    @POST
    @Path("close")
    @Operation(
            summary = "Close the ticket",
            description = "A complaint only after the customer was told the result (TKT-3).")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = JSON, examples = @ExampleObject(name = "state", value = Examples.STATE)))
    @APIResponse(
            responseCode = "409",
            content =
                    @Content(
                            mediaType = PROBLEM,
                            examples = @ExampleObject(name = "not told", value = Examples.NOT_TOLD)))
    public Uni<TicketStateView> close(String id, @Valid CloseRequest request) {
        return state(closeTicket.run(TicketIds.parse(id), Actors.of(caller), request.resolution()));
    }

    @PUT
    @Path("contact")
    @Operation(
            summary = "Complete or correct how to find the person again (TKT-1)",
            description = "What is not given stays as it is. Possible until the ticket is closed.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = JSON, examples = @ExampleObject(name = "state", value = Examples.STATE)))
    @APIResponse(
            responseCode = "400",
            content =
                    @Content(
                            mediaType = PROBLEM,
                            examples = @ExampleObject(name = "number", value = Examples.NOT_DIALABLE)))
    @APIResponse(
            responseCode = "409",
            content =
                    @Content(mediaType = PROBLEM, examples = @ExampleObject(name = "closed", value = Examples.ILLEGAL)))
    public Uni<TicketStateView> contact(String id, @Valid ContactRequest request) {
        return state(completeContact.run(TicketIds.parse(id), Actors.of(caller), request.data(numbers)));
    }

    private static Uni<TicketStateView> state(Uni<Ticket> work) {
        return Refusals.explained(work).map(TicketStateView::of);
    }
}
