package callcenter.routing.rest;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The customer is put on hold (CAL-3). A missing reason or consent is taken, and flagged. */
public record HoldRequest(
        @Schema(examples = "look up the account", description = "as told to the customer")
        @Size(max = 500, message = "at most 500 characters")
        @Nullable
        String reason,

        @Schema(description = "whether the customer agreed") boolean consent) {}
