package callcenter.callback.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param reason the customer's words */
public record WaiveRequest(
        @NotBlank
        @Size(max = 500)
        @Pattern(regexp = PromiseRequest.TEXT, message = PromiseRequest.WORDS)
        @Schema(examples = "The customer found the answer on the bill.")
        String reason) {}
