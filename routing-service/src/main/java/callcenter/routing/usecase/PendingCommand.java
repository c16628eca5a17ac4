package callcenter.routing.usecase;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.routing.domain.reservation.ReservationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A committed command that has not been delivered yet. It is delivered in a webhook's answer or by request, never both,
 * and in the call's order.
 *
 * @param id             the same at every delivery: platforms de-duplicate by it
 * @param order          place among the call's commands, from 1
 * @param fence          the offer round it belongs to
 * @param expiresAt      not to be delivered after this
 * @param reservation    the reservation of the agent the command is about, or, for a command about the whole call, of the
 *                       agent on the line; null when there is none
 * @param platformCallId the platform's id of the call; null for an outbound call that was not dialled yet
 * @param platformLegId  the platform's id of the agent's leg the command is about, or, for a command about the whole
 *                       call, of the agent on the line; as {@code Delivery.Done} told it for the offer, otherwise null
 */
public record PendingCommand(
        String id,
        CallId callId,
        int order,
        long fence,
        Instant expiresAt,
        TelephonyCommand command,
        @Nullable ReservationId reservation,
        @Nullable String platformCallId,
        @Nullable String platformLegId) {}
