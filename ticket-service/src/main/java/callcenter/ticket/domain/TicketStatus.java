package callcenter.ticket.domain;

/** Name of the state a {@link Ticket} is in. */
public enum TicketStatus {
    OPEN,
    IN_PROGRESS,
    WAITING_FOR_CUSTOMER,
    RESOLVED,
    CLOSED
}
