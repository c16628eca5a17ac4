package callcenter.routing.rest;

import jakarta.validation.constraints.NotBlank;

/** The agent declines the offer with this reservation. */
public record RejectRequest(
        @NotBlank(message = "the reservation id of the offer")
        String reservationId) {}
