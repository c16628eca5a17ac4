package callcenter.ticket.store;

import callcenter.ticket.domain.Ticket;
import callcenter.ticket.domain.TicketId;

/** A ticket whose row this transaction holds, so that its events get their sequence one after the other. */
public final class LockedTicket {
    private final TicketRow row;
    private final TicketMapping mapping;
    private Ticket ticket;

    LockedTicket(TicketRow row, Ticket ticket, TicketMapping mapping) {
        this.row = row;
        this.ticket = ticket;
        this.mapping = mapping;
    }

    /** Its present state. */
    public Ticket ticket() {
        return ticket;
    }

    /** Its id. */
    public TicketId id() {
        return ticket.facts().id();
    }

    /** Stores the next state with the transaction. */
    public void become(Ticket next) {
        ticket = next;
        mapping.write(next, row);
    }

    /** Takes the sequence of one more event. */
    public long nextSequence() {
        return ++row.version;
    }

    /** Sequence of the latest event. */
    public long version() {
        return row.version;
    }
}
