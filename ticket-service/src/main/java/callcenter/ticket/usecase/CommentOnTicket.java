package callcenter.ticket.usecase;

import callcenter.events.ticket.TicketCommented;
import callcenter.messaging.Transaction;
import callcenter.ticket.domain.Actor;
import callcenter.ticket.domain.Comment;
import callcenter.ticket.domain.TicketId;
import callcenter.ticket.store.Comments;
import callcenter.ticket.store.LockedTicket;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Writes a comment under a ticket; possible in every state, because knowledge may come late. */
@Singleton
public class CommentOnTicket {
    private final TicketWork work;
    private final Comments comments;

    CommentOnTicket(TicketWork work, Comments comments) {
        this.work = work;
        this.comments = comments;
    }

    /**
     * @param idempotencyKey what the client calls this request: a repeat gets the first comment back instead of writing
     *     a second; null when it gave no name
     */
    public Uni<Comment> run(TicketId id, Actor actor, String text, @Nullable String idempotencyKey) {
        return work.on(id, actor, "ticket.comment", (tx, ticket, now) -> {
            var comment = new Comment(actor.id(), text, now);
            if (idempotencyKey == null) {
                return write(tx, ticket, comment, null).replaceWith(comment);
            }
            return comments.ofRequest(tx.session(), id, idempotencyKey)
                    .flatMap(earlier -> earlier.isPresent()
                            ? Uni.createFrom().item(earlier.get())
                            : write(tx, ticket, comment, idempotencyKey).replaceWith(comment));
        });
    }

    /** The same within a transaction that has the ticket already. */
    Uni<Void> write(Transaction tx, LockedTicket ticket, Comment comment, @Nullable String idempotencyKey) {
        long sequence = ticket.nextSequence();
        var event = new TicketCommented(comment.by().value(), comment.text(), comment.at());
        tx.publish(ticket.id().value(), sequence, comment.at(), event);
        return comments.add(tx.session(), ticket.id(), sequence, comment, idempotencyKey);
    }
}
