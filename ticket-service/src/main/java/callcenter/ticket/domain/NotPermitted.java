package callcenter.ticket.domain;

/** The ticket belongs to somebody else. */
public final class NotPermitted extends TicketRefusal {
    private static final long serialVersionUID = 1L;

    NotPermitted(String message) {
        super(message);
    }
}
