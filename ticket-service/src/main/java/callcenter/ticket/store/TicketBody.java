package callcenter.ticket.store;

import callcenter.ticket.domain.Closing;
import callcenter.ticket.domain.Contact;
import callcenter.ticket.domain.ContactData;
import callcenter.ticket.domain.ContactType;
import callcenter.ticket.domain.CustomerId;
import callcenter.ticket.domain.CustomerTold;
import callcenter.ticket.domain.PromiseId;
import callcenter.ticket.domain.StaffId;
import callcenter.ticket.domain.Ticket;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What of a ticket is stored as JSON. Its shape is that of the stored data: fields may be added, and read as null from
 * older rows, but not renamed.
 */
record TicketBody(
        String takenBy,
        @Nullable String contactName,
        @Nullable String number,
        @Nullable String address,
        String matter,
        String content,
        @Nullable String madePromiseId,
        Instant since,
        @Nullable Statement told,
        @Nullable Statement closing) {

    /** Something said by somebody: the result the customer was told, or the resolution. */
    record Statement(String by, String text, Instant at) {}

    static TicketBody of(Ticket ticket) {
        var contact = ticket.facts().contact();
        return new TicketBody(
                contact.takenBy().value(),
                contact.data().name(),
                contact.data().number(),
                contact.data().address(),
                contact.matter(),
                contact.content(),
                contact.madePromise() == null ? null : contact.madePromise().value(),
                ticket.since(),
                statement(ticket.facts().told()),
                ticket instanceof Ticket.Closed closed ? statement(closed.closing()) : null);
    }

    Contact contact(@Nullable String customer, String type, Instant registeredAt) {
        return new Contact(
                customer == null ? null : new CustomerId(customer),
                new StaffId(takenBy),
                new ContactType(type),
                new ContactData(contactName, number, address),
                matter,
                content,
                madePromiseId == null ? null : new PromiseId(madePromiseId),
                registeredAt);
    }

    @Nullable
    CustomerTold customerTold() {
        return told == null ? null : new CustomerTold(new StaffId(told.by), told.text, told.at);
    }

    Closing closed() {
        if (closing == null) {
            throw new IllegalStateException("a closed ticket without its closing");
        }
        return new Closing(new StaffId(closing.by), closing.text, closing.at);
    }

    private static @Nullable Statement statement(@Nullable CustomerTold told) {
        return told == null ? null : new Statement(told.by().value(), told.result(), told.at());
    }

    private static Statement statement(Closing closing) {
        return new Statement(closing.by().value(), closing.resolution(), closing.at());
    }
}
