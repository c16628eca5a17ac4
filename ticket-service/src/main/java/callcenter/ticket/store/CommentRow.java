package callcenter.ticket.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A comment; {@code sequence} is that of its event. */
@Entity
@Table(name = "ticket_comment")
@IdClass(CommentRow.Key.class)
class CommentRow {
    @Id
    @Column(name = "ticket_id")
    String ticketId = "";

    @Id
    long sequence;

    @Column(name = "written_by")
    String writtenBy = "";

    String text = "";

    @Column(name = "written_at")
    Instant writtenAt = Instant.EPOCH;

    @Column(name = "idempotency_key")
    @Nullable
    String idempotencyKey;

    /** Primary key. */
    record Key(String ticketId, long sequence) {}
}
