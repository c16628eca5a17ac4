package callcenter.routing.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a supervisor steps in; kept in the audit trail. */
public record ReasonRequest(
        @Schema(examples = "agent unwell")
        @NotBlank(message = "a reason in words")
        @Size(max = 500, message = "at most 500 characters")
        String reason) {}
