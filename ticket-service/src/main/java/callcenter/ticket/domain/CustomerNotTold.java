package callcenter.ticket.domain;

/** A complaint cannot be closed before the customer heard the result (TKT-3). */
public final class CustomerNotTold extends TicketRefusal {
    private static final long serialVersionUID = 1L;

    private final TicketStatus state;

    CustomerNotTold(Ticket ticket) {
        super("the customer was not told the result of complaint "
                + ticket.facts().id().value() + " yet");
        this.state = ticket.status();
    }

    /** Where the ticket is, and stays. */
    public TicketStatus state() {
        return state;
    }
}
