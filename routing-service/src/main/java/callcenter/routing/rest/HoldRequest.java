package callcenter.routing.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The customer is put on hold (CAL-3). A missing reason or consent is taken, and flagged. */
@Schema(name = "Hold", examples = Examples.HOLD)
public record HoldRequest(
        @Schema(examples = "look up the account", description = "as told to the customer")
        @FreeText(max = 500)
        @Nullable
        String reason,

        @Schema(description = "whether the customer agreed") boolean consent) {}
