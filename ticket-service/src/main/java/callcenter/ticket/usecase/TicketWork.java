package callcenter.ticket.usecase;

import callcenter.messaging.Transaction;
import callcenter.messaging.Transactions;
import callcenter.ticket.domain.Actor;
import callcenter.ticket.domain.TicketId;
import callcenter.ticket.store.AuditTrail;
import callcenter.ticket.store.LockedTicket;
import callcenter.ticket.store.Staff;
import callcenter.ticket.store.Tickets;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/** What all work of a person on a ticket has in common: the row lock, the permission, the record of who did it. */
@Singleton
class TicketWork {
    private final Transactions transactions;
    private final Tickets tickets;
    private final Staff staff;
    private final AuditTrail audit;
    private final InstantSource clock;

    TicketWork(Transactions transactions, Tickets tickets, Staff staff, AuditTrail audit, InstantSource clock) {
        this.transactions = transactions;
        this.tickets = tickets;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /** The part that differs. */
    @FunctionalInterface
    interface Step<T> {
        Uni<T> run(Transaction tx, LockedTicket ticket, Instant now);
    }

    /**
     * Runs the step on the locked ticket, in a transaction of its own; a refusal changes nothing.
     *
     * @param action what the audit trail calls it, such as {@code ticket.close}
     */
    <T> Uni<T> on(TicketId id, Actor actor, String action, Step<T> step) {
        return transactions.run(tx -> lock(tx, id, actor).flatMap(ticket -> {
            var now = clock.instant();
            return step.run(tx, ticket, now)
                    .call(() ->
                            audit.record(tx.session(), new AuditTrail.Entry(now, actor.id(), action, id.value(), "")));
        }));
    }

    private Uni<LockedTicket> lock(Transaction tx, TicketId id, Actor actor) {
        return tickets.lock(tx.session(), id)
                .map(found -> found.orElseThrow(() -> new UnknownTicket(id)))
                .call(ticket -> staff.ownedBy(
                                tx.session(), ticket.ticket().facts().owner())
                        .invoke(actor::requireWorkOn));
    }
}
