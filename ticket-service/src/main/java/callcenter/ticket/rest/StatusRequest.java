package callcenter.ticket.rest;

import callcenter.ticket.domain.TicketStatus;
import callcenter.web.Problem;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the ticket shall go. */
record StatusRequest(
        @NotNull(message = "one of IN_PROGRESS, WAITING_FOR_CUSTOMER, RESOLVED")
        @Schema(examples = "IN_PROGRESS", description = "IN_PROGRESS, WAITING_FOR_CUSTOMER or RESOLVED")
        TicketStatus status) {

    /** Closing needs a resolution, so it is a request of its own. */
    TicketStatus target() {
        if (status == TicketStatus.CLOSED) {
            throw Problem.invalid(
                    "status",
                    "IN_PROGRESS, WAITING_FOR_CUSTOMER or RESOLVED; to close, POST to …/close with a resolution");
        }
        return status;
    }
}
