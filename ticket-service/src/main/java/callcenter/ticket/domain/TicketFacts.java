package callcenter.ticket.domain;

import org.jspecify.annotations.Nullable;

/**
 * What is true of a ticket in whatever state it is.
 *
 * @param owner who answers for it; always one person
 * @param told  the latest telling of the result, by when it was told; null when the customer was not told yet
 */
public record TicketFacts(
        TicketId id,
        CallId callId,
        Contact contact,
        StaffId owner,
        @Nullable CustomerTold told) {

    /** The customer must hear the result before this is closed (TKT-3). */
    boolean owesAnswer() {
        return contact.type().equals(ContactType.COMPLAINT) && told == null;
    }

    TicketFacts completedBy(ContactData given) {
        return new TicketFacts(id, callId, contact.completedBy(given), owner, told);
    }

    /** A telling that is heard of late does not replace a later one. */
    TicketFacts told(CustomerTold telling) {
        return told != null && told.at().isAfter(telling.at())
                ? this
                : new TicketFacts(id, callId, contact, owner, telling);
    }
}
