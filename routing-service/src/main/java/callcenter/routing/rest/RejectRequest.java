package callcenter.routing.rest;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The agent declines the offer with this reservation. */
@Schema(name = "Reject", examples = Examples.REJECT)
public record RejectRequest(
        @NotBlank(message = "the reservation id of the offer")
        String reservationId) {}
