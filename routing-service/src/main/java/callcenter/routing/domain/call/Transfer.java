package callcenter.routing.domain.call;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.domain.reservation.ReservationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A customer is being passed on to another agent (CAL-8).
 *
 * @param offer  the agent who is to take the call
 * @param queue  the queue whose idle agents he was chosen from; null when he was asked for by name
 * @param reason why, as told to the customer
 * @param overdue the customer has heard music too long (CAL-6)
 */
public record Transfer(
        TransferKind kind, Offer offer, @Nullable QueueId queue, String reason, Instant startedAt, boolean overdue) {

    public Transfer(TransferKind kind, Offer offer, @Nullable QueueId queue, String reason, Instant startedAt) {
        this(kind, offer, queue, reason, startedAt, false);
    }

    public Transfer {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A transfer has a reason");
        }
    }

    AgentId target() {
        return offer.agent();
    }

    boolean concerns(ReservationId reservation) {
        return offer.reservation().equals(reservation);
    }

    Transfer with(Offer moved) {
        return new Transfer(kind, moved, queue, reason, startedAt, overdue);
    }

    /** The customer hears music all the while. */
    Hold hold() {
        return new Hold(reason, true, startedAt, overdue);
    }

    Transfer held(Hold so) {
        return new Transfer(kind, offer, queue, reason, startedAt, so.overdue());
    }
}
