package callcenter.routing.rest;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a supervisor steps in; kept in the audit trail. */
@Schema(name = "Reason", examples = Examples.REASON)
public record ReasonRequest(
        @Schema(examples = "agent unwell") @NotBlank(message = "a reason in words") @FreeText(max = 500)
        String reason) {}
