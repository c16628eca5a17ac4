package callcenter.callback.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param reason the customer's words */
public record WaiveRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "The customer found the answer on the bill.")
        String reason) {}
