package callcenter.ticket.domain;

import java.time.Instant;

/**
 * An outbound call that served a promise. It gets no ticket of its own: what came of it belongs to the ticket of the
 * call in which the promise was made.
 *
 * @param by      agent who called
 * @param party   who was on the line
 * @param record  what the agent wrote; personal
 */
public record PromisedCall(CallId callId, PromiseId promiseId, StaffId by, Party party, String record, Instant at) {

    /** Whether the customer heard the result in this call (TKT-3, CBK-5): voicemail and third parties do not count. */
    public boolean reachedCustomer() {
        return party.equals(Party.CUSTOMER);
    }
}
