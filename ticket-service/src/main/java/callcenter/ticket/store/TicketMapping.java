package callcenter.ticket.store;

import callcenter.messaging.json.RowJson;
import callcenter.ticket.domain.CallId;
import callcenter.ticket.domain.StaffId;
import callcenter.ticket.domain.Ticket;
import callcenter.ticket.domain.TicketFacts;
import callcenter.ticket.domain.TicketId;
import callcenter.ticket.domain.TicketStatus;
import jakarta.inject.Singleton;

/** Between a ticket and its row. */
@Singleton
class TicketMapping {
    private static final RowJson JSON = new RowJson();

    Ticket toDomain(TicketRow row) {
        var body = JSON.read(row.body, TicketBody.class);
        var contact = body.contact(row.customerId, row.type, row.openedAt);
        var facts = new TicketFacts(
                new TicketId(row.id), new CallId(row.callId), contact, new StaffId(row.ownerId), body.customerTold());
        return switch (TicketStatus.valueOf(row.status)) {
            case OPEN -> new Ticket.Open(facts, body.since());
            case IN_PROGRESS -> new Ticket.InProgress(facts, body.since());
            case WAITING_FOR_CUSTOMER -> new Ticket.WaitingForCustomer(facts, body.since());
            case RESOLVED -> new Ticket.Resolved(facts, body.since());
            case CLOSED -> new Ticket.Closed(facts, body.closed());
        };
    }

    /** Writes everything but the version. */
    void write(Ticket ticket, TicketRow row) {
        var facts = ticket.facts();
        var contact = facts.contact();
        row.id = facts.id().value();
        row.callId = facts.callId().value();
        row.customerId = contact.customer() == null ? null : contact.customer().value();
        row.type = contact.type().code();
        row.status = ticket.status().name();
        row.ownerId = facts.owner().value();
        row.incomplete = !contact.missing().isEmpty();
        row.openedAt = contact.registeredAt();
        row.body = JSON.write(TicketBody.of(ticket));
    }
}
