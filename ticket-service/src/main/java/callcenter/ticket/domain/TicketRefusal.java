package callcenter.ticket.domain;

/** A ticket's rules do not allow what was asked; nothing has changed. */
public abstract sealed class TicketRefusal extends RuntimeException
        permits IllegalTransition, CustomerNotTold, NotPermitted {
    private static final long serialVersionUID = 1L;

    TicketRefusal(String message) {
        super(message);
    }
}
