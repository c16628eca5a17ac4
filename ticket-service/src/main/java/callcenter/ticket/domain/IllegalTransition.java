package callcenter.ticket.domain;

import java.util.Set;

/** The ticket's state does not allow what was asked. */
public final class IllegalTransition extends TicketRefusal {
    private static final long serialVersionUID = 1L;

    private final transient Ticket ticket;
    private final String attempted;

    IllegalTransition(Ticket ticket, String attempted) {
        super("%s is not possible for a ticket that is %s; possible: %s"
                .formatted(attempted, ticket.status(), ticket.next()));
        this.ticket = ticket;
        this.attempted = attempted;
    }

    /** Where the ticket is, and stays. */
    public TicketStatus state() {
        return ticket.status();
    }

    /** Where it can go from there. */
    public Set<TicketStatus> allowed() {
        return ticket.next();
    }

    /** What was asked. */
    public String attempted() {
        return attempted;
    }
}
