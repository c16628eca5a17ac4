package callcenter.ticket.store;

import callcenter.ticket.domain.CallId;
import callcenter.ticket.domain.MadePromise;
import callcenter.ticket.domain.PromiseId;
import callcenter.ticket.domain.PromiseStatus;
import callcenter.ticket.domain.StaffId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A promise that was made in a call; how it stands is written past the session. */
@Entity
@Table(name = "made_promise")
class MadePromiseRow {
    @Id
    String id = "";

    @Column(name = "call_id", updatable = false)
    String callId = "";

    @Column(name = "due_at", updatable = false)
    Instant dueAt = Instant.EPOCH;

    @Column(name = "merged_into", updatable = false)
    @Nullable
    String mergedInto;

    @Column(name = "follows_id", updatable = false)
    @Nullable
    String followsId;

    @Column(name = "owner_id", updatable = false)
    @Nullable
    String ownerId;

    @Column(updatable = false)
    @Nullable
    String status;

    @Column(name = "ticket_id")
    @Nullable
    String ticketId;

    MadePromise toDomain() {
        return new MadePromise(
                new PromiseId(id),
                new CallId(callId),
                dueAt,
                mergedInto == null ? null : new PromiseId(mergedInto),
                followsId == null ? null : new PromiseId(followsId),
                ownerId == null ? null : new StaffId(ownerId),
                status == null ? null : PromiseStatus.valueOf(status));
    }
}
