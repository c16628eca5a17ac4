package callcenter.routing.rest;

import callcenter.routing.domain.call.MonitorMode;
import callcenter.routing.usecase.MonitorCall.Wanted;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a leader takes part in a conversation, by which phone and why (CAL-13). */
@Schema(name = "Monitor", examples = Examples.MONITOR)
public record MonitorRequest(
        @NotNull(message = "LISTEN, WHISPER or BARGE") MonitorMode mode,

        @NotBlank(message = "the leader's phone on the call's platform") @FreeText(max = 200)
        String endpoint,

        @NotBlank(message = "why") @FreeText(max = 200) String reason,

        @Schema(description = "of a leg that takes part already, to change how; absent for a new one") @Nullable
        String monitorId) {

    Wanted toWanted() {
        return new Wanted(mode, endpoint, reason, monitorId);
    }
}
