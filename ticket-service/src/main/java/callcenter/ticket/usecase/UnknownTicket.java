package callcenter.ticket.usecase;

import callcenter.ticket.domain.TicketId;

/** There is no ticket of this id. */
public final class UnknownTicket extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient TicketId id;

    UnknownTicket(TicketId id) {
        super("there is no ticket " + id.value());
        this.id = id;
    }

    /** The id that was asked for. */
    public TicketId id() {
        return id;
    }
}
