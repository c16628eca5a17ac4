package callcenter.routing.domain.call;

import java.time.Instant;

/**
 * A leader takes part in a conversation, for a stated reason (CAL-13).
 *
 * @param id       names the leader's leg; another mode under the same id changes it
 * @param endpoint the leader's phone on the call's platform
 */
public record Monitoring(String id, MonitorMode mode, String endpoint, String by, String reason, Instant at) {

    public Monitoring {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("Listening has a reason");
        }
    }
}
