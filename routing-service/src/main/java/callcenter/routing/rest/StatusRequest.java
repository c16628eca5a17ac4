package callcenter.routing.rest;

import callcenter.routing.domain.agent.StatusWish;
import callcenter.web.Problem;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The status an agent wants; applies at once, or as soon as nothing is owed to a call any more. */
public record StatusRequest(
        @NotNull(message = "AVAILABLE, AWAY or OFFLINE") @Schema(examples = "AWAY")
        StatusWish.Wanted status,

        @Schema(examples = "MEAL", description = "why; needed for AWAY")
        @Size(max = 100, message = "at most 100 characters")
        @Nullable
        String reason) {

    StatusWish toWish() {
        if (status == StatusWish.Wanted.AWAY && (reason == null || reason.isBlank())) {
            throw Problem.invalid("reason", "a reason for being away, such as MEAL");
        }
        return new StatusWish(status, status == StatusWish.Wanted.AWAY ? reason : null);
    }
}
