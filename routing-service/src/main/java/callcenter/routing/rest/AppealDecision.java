package callcenter.routing.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of an appeal, and why. */
@Schema(name = "AppealDecision", examples = NuisanceExamples.APPEAL_DECISION)
public record AppealDecision(
        @NotNull(message = "true or false") @Schema(description = "true: off the list; false: the number stays on it")
        Boolean granted,

        @NotBlank(message = "a reason in words") @FreeText(max = 500)
        String reason) {}
