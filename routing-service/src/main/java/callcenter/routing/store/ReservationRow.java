package callcenter.routing.store;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.Offer;
import callcenter.routing.domain.reservation.ReservationStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A stored reservation; its constraints make two acceptances of one call impossible. */
@Entity
@Table(name = "reservation")
class ReservationRow {

    @Id
    String id = "";

    @Column(name = "call_id")
    String callId = "";

    @Column(name = "agent_id")
    String agentId = "";

    int round;
    String status = ReservationStatus.PENDING.name();

    @Column(name = "offered_at")
    Instant offeredAt = Instant.EPOCH;

    @Column(name = "decided_at")
    @Nullable
    Instant decidedAt;

    @Column(name = "leg_id")
    @Nullable
    String legId;

    protected ReservationRow() {}

    ReservationRow(CallId call, Offer offer) {
        id = offer.reservation().value();
        callId = call.value();
        agentId = offer.agent().value();
        round = offer.round();
        offeredAt = offer.offeredAt();
    }
}
