package callcenter.ticket.rest;

import callcenter.ticket.domain.Ticket;
import callcenter.ticket.domain.TicketStatus;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a ticket stands after work on it. */
@Schema(name = "TicketState")
record TicketStateView(
        String id,
        String status,
        @Schema(description = "when this status began") Instant since,
        @Schema(description = "where it can go from here") List<String> allowed,

        @Schema(description = "required contact data that the record lacks (TKT-1)")
        List<String> missing,

        @Nullable Instant customerToldAt,
        @Nullable Instant closedAt) {

    static TicketStateView of(Ticket ticket) {
        return new TicketStateView(
                ticket.facts().id().value(),
                ticket.status().name(),
                ticket.since(),
                names(ticket.next()),
                TicketView.missing(ticket),
                ticket.facts().told() == null ? null : ticket.facts().told().at(),
                ticket instanceof Ticket.Closed closed ? closed.closing().at() : null);
    }

    static List<String> names(Set<TicketStatus> statuses) {
        return statuses.stream().map(Enum::name).toList();
    }
}
