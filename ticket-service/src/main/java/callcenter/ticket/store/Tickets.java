package callcenter.ticket.store;

import callcenter.ticket.domain.Ticket;
import callcenter.ticket.domain.TicketId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.hibernate.FlushMode;
import org.hibernate.reactive.mutiny.Mutiny;

/** The tickets. */
@Singleton
public class Tickets {
    private static final String INSERT = """
            insert into ticket
                (id, call_id, customer_id, type, status, owner_id, incomplete, opened_at, version, body)
            values (:id, :call, cast(:customer as text), :type, :status, :owner, :incomplete, :opened, 1, :body)
            on conflict (id) do nothing""";

    private final TicketMapping mapping;

    Tickets(TicketMapping mapping) {
        this.mapping = mapping;
    }

    /**
     * Stores a new ticket, whose first event has sequence 1; false when there is one of this id already. Written at once
     * and past the session: a batch opens many, and the session would check all it knows before each.
     */
    public Uni<Boolean> add(Mutiny.Session session, Ticket ticket) {
        var row = new TicketRow();
        mapping.write(ticket, row);
        return session.createNativeQuery(INSERT)
                .setFlushMode(FlushMode.COMMIT)
                .setParameter("id", row.id)
                .setParameter("call", row.callId)
                .setParameter("customer", row.customerId)
                .setParameter("type", row.type)
                .setParameter("status", row.status)
                .setParameter("owner", row.ownerId)
                .setParameter("incomplete", row.incomplete)
                .setParameter("opened", row.openedAt)
                .setParameter("body", row.body)
                .executeUpdate()
                .map(inserted -> inserted == 1);
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
