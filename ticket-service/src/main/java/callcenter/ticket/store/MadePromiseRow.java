package callcenter.ticket.store;

import callcenter.ticket.domain.CallId;
import callcenter.ticket.domain.MadePromise;
import callcenter.ticket.domain.PromiseId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A promise that was made in a call. */
@Entity
@Table(name = "made_promise")
class MadePromiseRow {
    @Id
    String id = "";

    @Column(name = "call_id", updatable = false)
    String callId = "";

    @Column(name = "due_at", updatable = false)
    Instant dueAt = Instant.EPOCH;

    @Column(name = "ticket_id")
    @Nullable
    String ticketId;

    MadePromise toDomain() {
        return new MadePromise(new PromiseId(id), new CallId(callId), dueAt);
    }
}
