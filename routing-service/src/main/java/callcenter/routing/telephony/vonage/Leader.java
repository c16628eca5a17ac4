package callcenter.routing.telephony.vonage;

import callcenter.routing.domain.call.MonitorMode;
import callcenter.routing.domain.reservation.ReservationId;
import org.jspecify.annotations.Nullable;

/**
 * How a leader takes part in a conversation.
 *
 * @param agent     who is on the line, and in whose room the leader is
 * @param agentsLeg Vonage's id of this agent's leg; null when it is not known
 */
record Leader(
        ReservationId agent, MonitorMode mode, @Nullable String agentsLeg) {}
