package callcenter.routing.domain.call;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.reservation.ReservationId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One agent held for one call.
 *
 * @param round     offer round: the fence that late answers fail at
 * @param sentAt    when the platform took the offer; null until then
 * @param ringingAt when the phone began to ring; null until the platform says so
 */
public record Offer(
        ReservationId reservation,
        AgentId agent,
        int round,
        Instant offeredAt,
        @Nullable Instant sentAt,
        @Nullable Instant ringingAt) {

    /** An offer that the platform does not take within this is taken back. */
    public static final Duration TO_BE_SENT_WITHIN = Duration.ofSeconds(5);

    /** The phone is taken to ring at the latest this long after sending. */
    public static final Duration RINGS_WITHIN = Duration.ofSeconds(2);

    public static Offer made(ReservationId reservation, AgentId agent, int round, Instant now) {
        return new Offer(reservation, agent, round, now, null, null);
    }

    Offer sent(Instant at) {
        return new Offer(reservation, agent, round, offeredAt, sentAt == null ? at : sentAt, ringingAt);
    }

    Offer ringing(Instant at) {
        return new Offer(reservation, agent, round, offeredAt, sentAt, at);
    }

    /** When this offer is over if nothing else happens (ANS-1). */
    Instant dueAt(Duration ringLimit) {
        if (ringingAt != null) {
            return ringingAt.plus(ringLimit);
        }
        return sentAt == null
                ? offeredAt.plus(TO_BE_SENT_WITHIN)
                : sentAt.plus(RINGS_WITHIN).plus(ringLimit);
    }

    /** Whether the agent's phone had its chance to ring, so that silence is a miss. */
    boolean reachedThePhone() {
        return sentAt != null || ringingAt != null;
    }

    /** How long it rang, as far as we know. */
    long rangMs(Instant until) {
        return ringingAt == null
                ? 0
                : Math.max(0, Duration.between(ringingAt, until).toMillis());
    }
}
