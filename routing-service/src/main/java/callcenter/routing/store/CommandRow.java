package callcenter.routing.store;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.routing.domain.reservation.ReservationId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A stored command to the platform. */
@Entity
@Table(name = "command")
class CommandRow {

    @Id
    String id = "";

    @Column(name = "call_id")
    String callId = "";

    int place;
    long fence;

    @Column(name = "reservation_id")
    @Nullable
    String reservationId;

    @Column(name = "expires_at")
    Instant expiresAt = Instant.EPOCH;

    String body = "";
    String status = "";

    @Column(name = "leased_by")
    @Nullable
    String leasedBy;

    @Column(name = "leased_until")
    @Nullable
    Instant leasedUntil;

    protected CommandRow() {}

    StoredCommand toDomain() {
        return new StoredCommand(
                id,
                new CallId(callId),
                place,
                fence,
                reservationId == null ? null : new ReservationId(reservationId),
                expiresAt,
                StoredJson.read(body, TelephonyCommand.class));
    }
}
