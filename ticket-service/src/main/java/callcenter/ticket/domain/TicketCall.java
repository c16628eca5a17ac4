package callcenter.ticket.domain;

import java.time.Instant;

/**
 * An outbound call that was asked for about a ticket: what came of it belongs to that ticket (CBK-12).
 *
 * @param by     agent who called
 * @param party  who was on the line
 * @param record what the agent wrote; personal
 */
public record TicketCall(CallId callId, TicketId ticketId, StaffId by, Party party, String record, Instant at) {

    /** Whether the customer heard the result in this call (TKT-3). */
    public boolean reachedCustomer() {
        return party.equals(Party.CUSTOMER);
    }
}
