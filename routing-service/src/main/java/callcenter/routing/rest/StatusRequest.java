package callcenter.routing.rest;

import callcenter.routing.domain.agent.NotReadyReason;
import callcenter.routing.domain.agent.StatusWish;
import callcenter.web.Problem;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The status an agent wants; applies at once, or as soon as nothing is owed to a call any more. */
@Schema(name = "StatusRequest", examples = Examples.STATUS)
public record StatusRequest(
        @NotNull(message = "AVAILABLE, AWAY or OFFLINE") @Schema(examples = "AWAY")
        StatusWish.Wanted status,

        @Schema(examples = "MEAL", description = "why; needed for AWAY") @FreeText(max = 100) @Nullable
        String reason) {

    StatusWish toWish() {
        if (status == StatusWish.Wanted.AWAY && (reason == null || reason.isBlank())) {
            throw Problem.invalid("reason", "a reason for being away, such as MEAL");
        }
        if (reason != null && NotReadyReason.isOurs(reason)) {
            throw Problem.invalid("reason", "an own reason such as MEAL; " + reason + " is given by the system alone");
        }
        return new StatusWish(status, status == StatusWish.Wanted.AWAY ? reason : null);
    }
}
