package callcenter.ticket.usecase;

import callcenter.messaging.Transactions;
import callcenter.ticket.domain.Actor;
import callcenter.ticket.domain.Ownership;
import callcenter.ticket.domain.TicketId;
import callcenter.ticket.store.AuditTrail;
import callcenter.ticket.store.Comments;
import callcenter.ticket.store.Promises;
import callcenter.ticket.store.Staff;
import callcenter.ticket.store.Tickets;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Shows one ticket; its personal data only to those who work on it and say why, and that is recorded (CAL-13). */
@Singleton
public class ReadTicket {
    private final Transactions transactions;
    private final Tickets tickets;
    private final Promises promises;
    private final Comments comments;
    private final Staff staff;
    private final AuditTrail audit;
    private final InstantSource clock;

    ReadTicket(
            Transactions transactions,
            Tickets tickets,
            Promises promises,
            Comments comments,
            Staff staff,
            AuditTrail audit,
            InstantSource clock) {
        this.transactions = transactions;
        this.tickets = tickets;
        this.promises = promises;
        this.comments = comments;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param reason why personal data is needed; null when it is not */
    public Uni<TicketDetails> run(TicketId id, Actor actor, @Nullable String reason) {
        return transactions.run(tx -> {
            var session = tx.session();
            return tickets.find(session, id)
                    .map(found -> found.orElseThrow(() -> new UnknownTicket(id)))
                    .flatMap(ticket -> staff.ownedBy(session, ticket.facts().owner())
                            .invoke(actor::requireSight)
                            .flatMap(ownership -> mayReadPersonalData(session, id, actor, ownership, reason))
                            .flatMap(personal -> promises.of(session, List.of(id))
                                    .flatMap(joined -> comments.of(session, id)
                                            .map(written -> new TicketDetails(
                                                    ticket, joined.getOrDefault(id, List.of()), written, personal)))));
        });
    }

    private Uni<Boolean> mayReadPersonalData(
            Mutiny.Session session, TicketId id, Actor actor, Ownership ownership, @Nullable String reason) {
        if (reason == null || !actor.mayWorkOn(ownership)) {
            return Uni.createFrom().item(false);
        }
        var entry = new AuditTrail.Entry(clock.instant(), actor.id(), "ticket.read", id.value(), reason);
        return audit.record(session, entry).replaceWith(true);
    }
}
