package callcenter.ticket.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A ticket in the database. {@code version} is the sequence of its latest event. */
@Entity
@Table(name = "ticket")
class TicketRow {
    @Id
    String id = "";

    @Column(name = "call_id", updatable = false)
    String callId = "";

    @Column(name = "customer_id", updatable = false)
    @Nullable
    String customerId;

    String type = "";
    String status = "";

    @Column(name = "owner_id")
    String ownerId = "";

    boolean incomplete;

    @Column(name = "opened_at", updatable = false)
    Instant openedAt = Instant.EPOCH;

    long version;
    String body = "";
}
