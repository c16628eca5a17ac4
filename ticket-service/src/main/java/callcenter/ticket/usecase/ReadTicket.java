package callcenter.ticket.usecase;

import callcenter.messaging.Transactions;
import callcenter.ticket.domain.Actor;
import callcenter.ticket.domain.Ticket;
import callcenter.ticket.domain.TicketId;
import callcenter.ticket.store.Comments;
import callcenter.ticket.store.Promises;
import callcenter.ticket.store.Staff;
import callcenter.ticket.store.Tickets;
import callcenter.web.reading.Ground;
import callcenter.web.reading.LiveContacts;
import callcenter.web.reading.Readings;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Shows one ticket; its personal data only to who has the customer on the line, or works on it and says why; and each
 * reading is kept (CAL-13).
 */
@Singleton
public class ReadTicket {
    private final Transactions transactions;
    private final Tickets tickets;
    private final Promises promises;
    private final Comments comments;
    private final Staff staff;
    private final LiveContacts contacts;
    private final Readings readings;
    private final InstantSource clock;

    ReadTicket(
            Transactions transactions,
            Tickets tickets,
            Promises promises,
            Comments comments,
            Staff staff,
            LiveContacts contacts,
            Readings readings,
            InstantSource clock) {
        this.transactions = transactions;
        this.tickets = tickets;
        this.promises = promises;
        this.comments = comments;
        this.staff = staff;
        this.contacts = contacts;
        this.readings = readings;
        this.clock = clock;
    }

    /** @param reason why personal data is needed; null when it is not, or the customer is on the line */
    public Uni<TicketDetails> run(TicketId id, Actor actor, @Nullable String reason) {
        return transactions.run(tx -> {
            var session = tx.session();
            return tickets.find(session, id)
                    .map(found -> found.orElseThrow(() -> new UnknownTicket(id)))
                    .flatMap(ticket -> ground(session, ticket, actor, reason)
                            .call(ground -> keep(session, ticket, actor, ground))
                            .flatMap(ground -> promises.of(session, List.of(id))
                                    .flatMap(joined -> comments.of(session, id)
                                            .map(written -> new TicketDetails(
                                                    ticket,
                                                    joined.getOrDefault(id, List.of()),
                                                    written,
                                                    ground.isPresent())))));
        });
    }

    /** Whoever has the customer sees his tickets, whosever they are. */
    private Uni<Optional<Ground>> ground(Mutiny.Session session, Ticket ticket, Actor actor, @Nullable String reason) {
        return contacts.ground(session, actor.id().value(), customer(ticket), reason, clock.instant())
                .flatMap(ground -> ground.filter(Ground::live).isPresent()
                        ? Uni.createFrom().item(ground)
                        : staff.ownedBy(session, ticket.facts().owner())
                                .invoke(actor::requireSight)
                                .map(ownership -> ground.filter(stated -> actor.mayWorkOn(ownership))));
    }

    private Uni<Void> keep(Mutiny.Session session, Ticket ticket, Actor actor, Optional<Ground> ground) {
        return ground.map(on -> readings.keep(
                        session,
                        clock.instant(),
                        actor.id().value(),
                        "ticket",
                        ticket.facts().id().value(),
                        customer(ticket),
                        on))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private static @Nullable String customer(Ticket ticket) {
        var customer = ticket.facts().contact().customer();
        return customer == null ? null : customer.value();
    }
}
