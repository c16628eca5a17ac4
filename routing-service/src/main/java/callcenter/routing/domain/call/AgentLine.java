package callcenter.routing.domain.call;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.reservation.ReservationId;
import java.time.Instant;

/**
 * The agent who answered.
 *
 * @param rangMs       how long the accepted offer rang
 * @param missedOffers offers that ended without an answer before
 * @param answeredAt   when the agent answered
 * @param round        the offer round that was answered
 * @param unconnected  agents before who answered and could not be connected
 */
public record AgentLine(
        ReservationId reservation,
        AgentId agent,
        long rangMs,
        int missedOffers,
        Instant answeredAt,
        int round,
        int unconnected) {

    /** That round was used for another agent. */
    AgentLine afterRound(int used) {
        return new AgentLine(reservation, agent, rangMs, missedOffers, answeredAt, used, unconnected);
    }
}
