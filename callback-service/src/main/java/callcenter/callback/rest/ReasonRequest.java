package callcenter.callback.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param reason why, for the record */
public record ReasonRequest(
        @NotBlank
        @Size(max = 500)
        @Pattern(regexp = PromiseRequest.TEXT, message = PromiseRequest.WORDS)
        @Schema(examples = "New rules for this queue.")
        String reason) {}
