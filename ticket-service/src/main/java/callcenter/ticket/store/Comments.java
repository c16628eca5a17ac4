package callcenter.ticket.store;

import callcenter.ticket.domain.Comment;
import callcenter.ticket.domain.StaffId;
import callcenter.ticket.domain.TicketId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The comments under tickets. */
@Singleton
public class Comments {

    /**
     * Adds a comment.
     *
     * @param sequence       sequence of the event that tells of it
     * @param idempotencyKey what the client calls this request; null when it gave no name
     */
    public Uni<Void> add(
            Mutiny.Session session, TicketId ticket, long sequence, Comment comment, @Nullable String idempotencyKey) {
        var row = new CommentRow();
        row.ticketId = ticket.value();
        row.sequence = sequence;
        row.writtenBy = comment.by().value();
        row.text = comment.text();
        row.writtenAt = comment.at();
        row.idempotencyKey = idempotencyKey;
        return session.persist(row);
    }

    /** The comment that an earlier request of this name left; the ticket's row lock is held. */
    public Uni<Optional<Comment>> ofRequest(Mutiny.Session session, TicketId ticket, String idempotencyKey) {
        return session.createSelectionQuery(
                        "from CommentRow where ticketId = :ticket and idempotencyKey = :key", CommentRow.class)
                .setParameter("ticket", ticket.value())
                .setParameter("key", idempotencyKey)
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row).map(Comments::toDomain));
    }

    /** All comments of a ticket, oldest first. */
    public Uni<List<Comment>> of(Mutiny.Session session, TicketId ticket) {
        return session.createSelectionQuery(
                        "from CommentRow where ticketId = :ticket order by sequence", CommentRow.class)
                .setParameter("ticket", ticket.value())
                .getResultList()
                .map(rows -> rows.stream().map(Comments::toDomain).toList());
    }

    private static Comment toDomain(CommentRow row) {
        return new Comment(new StaffId(row.writtenBy), row.text, row.writtenAt);
    }
}
