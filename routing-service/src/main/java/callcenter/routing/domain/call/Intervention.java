package callcenter.routing.domain.call;

import callcenter.events.call.CallIntervened;
import java.time.Instant;

/**
 * A supervisor sets right what is stuck.
 *
 * @param by     who
 * @param reason why; never blank
 */
public record Intervention(String by, String reason, Instant at) {

    public Intervention {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("An intervention has a reason");
        }
    }

    CallIntervened event(CallAction action) {
        return new CallIntervened(action.name(), by, reason, at);
    }
}
