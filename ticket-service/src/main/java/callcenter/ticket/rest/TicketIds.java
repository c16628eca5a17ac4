package callcenter.ticket.rest;

import callcenter.ticket.domain.TicketId;
import callcenter.web.Problem;

/** Ticket ids in addresses. */
final class TicketIds {

    private TicketIds() {}

    /** What cannot be an id names no ticket, and does not reach the database. */
    static TicketId parse(String id) {
        if (id.chars().anyMatch(Character::isISOControl)) {
            throw Problem.notFound("ticket", "of this id");
        }
        return new TicketId(id);
    }
}
