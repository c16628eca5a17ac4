package callcenter.ticket.usecase;

import callcenter.messaging.Transactions;
import callcenter.ticket.domain.MadePromise;
import callcenter.ticket.domain.NotPermitted;
import callcenter.ticket.domain.Ticket;
import callcenter.ticket.domain.TicketId;
import callcenter.ticket.store.Promises;
import callcenter.ticket.store.Staff;
import callcenter.ticket.store.TicketFilter;
import callcenter.ticket.store.TicketSearch;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;

/** Lists tickets, latest first, as far as the one who asks may see them. */
@Singleton
public class FindTickets {
    private final Transactions transactions;
    private final TicketSearch search;
    private final Promises promises;
    private final Staff staff;

    FindTickets(Transactions transactions, TicketSearch search, Promises promises, Staff staff) {
        this.transactions = transactions;
        this.search = search;
        this.promises = promises;
        this.staff = staff;
    }

    /** One page of what was found. */
    public record Found(List<Ticket> tickets, Map<TicketId, List<MadePromise>> promises, long total) {}

    /** @throws NotPermitted when the filter names an owner whose tickets are not for the one who asks */
    public Uni<Found> run(TicketFilter filter, int page, int size) {
        return transactions.read(session -> requireSight(session, filter)
                .flatMap(permitted -> search.count(session, filter))
                .flatMap(total -> search.page(session, filter, page, size)
                        .flatMap(tickets ->
                                promises.of(session, ids(tickets)).map(joined -> new Found(tickets, joined, total)))));
    }

    private Uni<Void> requireSight(Mutiny.Session session, TicketFilter filter) {
        var owner = filter.owner();
        return owner == null
                ? Uni.createFrom().voidItem()
                : staff.ownedBy(session, owner)
                        .invoke(filter.visibleTo()::requireSight)
                        .replaceWithVoid();
    }

    private static List<TicketId> ids(List<Ticket> tickets) {
        return tickets.stream().map(ticket -> ticket.facts().id()).toList();
    }
}
