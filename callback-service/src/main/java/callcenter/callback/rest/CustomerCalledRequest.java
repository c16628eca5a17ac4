package callcenter.callback.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param callId call that the customer made about this matter */
public record CustomerCalledRequest(
        @NotBlank @Pattern(regexp = Ids.FORM, message = Ids.RIGHT) @Schema(examples = "call-91")
        String callId) {}
