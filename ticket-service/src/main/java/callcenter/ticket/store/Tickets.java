package callcenter.ticket.store;

import callcenter.ticket.domain.Ticket;
import callcenter.ticket.domain.TicketId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** The tickets. */
@Singleton
public class Tickets {
    private final TicketMapping mapping;

    Tickets(TicketMapping mapping) {
        this.mapping = mapping;
    }

    /** Stores a new ticket; whoever calls has made sure that there is none of this id. */
    public Uni<LockedTicket> add(Mutiny.Session session, Ticket ticket) {
        var row = new TicketRow();
        mapping.write(ticket, row);
        return session.persist(row)
                .call(session::flush) // a later event of the same batch may lock it, and only a written row can be
                // locked
                .replaceWith(() -> new LockedTicket(row, ticket, mapping));
    }

    /** Takes the row lock; empty when there is no such ticket. */
    public Uni<Optional<LockedTicket>> lock(Mutiny.Session session, TicketId id) {
        return session.find(TicketRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE)
                .map(row -> Optional.ofNullable(row).map(r -> new LockedTicket(r, mapping.toDomain(r), mapping)));
    }

    /** Reads without a lock; empty when there is no such ticket. */
    public Uni<Optional<Ticket>> find(Mutiny.Session session, TicketId id) {
        return session.find(TicketRow.class, id.value())
                .map(row -> Optional.ofNullable(row).map(mapping::toDomain));
    }
}
