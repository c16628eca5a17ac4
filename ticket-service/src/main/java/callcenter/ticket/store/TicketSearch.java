package callcenter.ticket.store;

import callcenter.ticket.domain.Ticket;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Finds tickets, latest first. */
@Singleton
public class TicketSearch {
    private final TicketMapping mapping;

    TicketSearch(TicketMapping mapping) {
        this.mapping = mapping;
    }

    /** One page. */
    public Uni<List<Ticket>> page(Mutiny.Session session, TicketFilter filter, int page, int size) {
        var conditions = TicketConditions.of(filter);
        return conditions
                .on(session.createSelectionQuery(
                        "from TicketRow t" + conditions + " order by t.openedAt desc, t.id", TicketRow.class))
                .setFirstResult(Math.multiplyExact(page, size))
                .setMaxResults(size)
                .getResultList()
                .map(rows -> rows.stream().map(mapping::toDomain).toList());
    }

    /** How many there are on all pages. */
    public Uni<Long> count(Mutiny.Session session, TicketFilter filter) {
        var conditions = TicketConditions.of(filter);
        return conditions
                .on(session.createSelectionQuery("select count(t) from TicketRow t" + conditions, Long.class))
                .getSingleResult();
    }
}
