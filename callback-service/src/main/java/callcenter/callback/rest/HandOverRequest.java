package callcenter.callback.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Another agent keeps the promise.
 *
 * @param to agent; the team when absent
 */
public record HandOverRequest(
        @Nullable @Pattern(regexp = Ids.FORM, message = Ids.RIGHT) @Schema(examples = "agent-3")
        String to,

        @NotBlank
        @Size(max = 500)
        @Pattern(regexp = PromiseRequest.TEXT, message = PromiseRequest.WORDS)
        @Schema(examples = "Speaks Cantonese.")
        String reason) {}
