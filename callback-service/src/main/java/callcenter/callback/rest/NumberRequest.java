package callcenter.callback.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param reason why it is needed; not with the customer on the line */
public record NumberRequest(
        @Nullable
        @Size(max = 500)
        @Pattern(regexp = "(?=[^\\x00]*\\S)[^\\x00]*", message = "some words")
        @Schema(examples = "to read it back")
        String reason) {}
