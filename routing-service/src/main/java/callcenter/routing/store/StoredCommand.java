package callcenter.routing.store;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.routing.domain.reservation.ReservationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A command as it was committed.
 *
 * @param place       place among the call's commands, from 1
 * @param fence       offer round
 * @param reservation the agent's leg it is about, or the agent on the line; null when there is none
 */
public record StoredCommand(
        String id,
        CallId call,
        int place,
        long fence,
        @Nullable ReservationId reservation,
        Instant expiresAt,
        TelephonyCommand command) {}
