package callcenter.ticket.kafka;

import callcenter.events.Envelope;
import callcenter.events.call.CallWrappedUp;
import callcenter.ticket.domain.CallId;
import callcenter.ticket.domain.Contact;
import callcenter.ticket.domain.ContactData;
import callcenter.ticket.domain.ContactType;
import callcenter.ticket.domain.CustomerId;
import callcenter.ticket.domain.Party;
import callcenter.ticket.domain.PromiseId;
import callcenter.ticket.domain.PromisedCall;
import callcenter.ticket.domain.StaffId;
import callcenter.ticket.domain.TicketCall;
import callcenter.ticket.domain.TicketId;

/** A wrapped-up call as a contact, or as a call that served a promise or a ticket. */
final class WrapUps {

    private WrapUps() {}

    /** An outbound call that serves a promise belongs to the ticket of that promise and gets none of its own. */
    static boolean servesPromise(CallWrappedUp record) {
        return "OUTBOUND".equals(record.direction()) && Fields.optional(record.servedPromiseId()) != null;
    }

    /** An outbound call that was asked for about a ticket belongs to that one. */
    static boolean servesTicket(CallWrappedUp record) {
        return "OUTBOUND".equals(record.direction()) && Fields.optional(record.servedTicketId()) != null;
    }

    static TicketCall ticketCall(Envelope<CallWrappedUp> event) {
        var record = event.data();
        return new TicketCall(
                callId(event),
                new TicketId(Fields.required("servedTicketId", record.servedTicketId())),
                agent(record),
                new Party(Fields.required("party", record.party())),
                Fields.text(record.content()),
                Fields.required("wrappedUpAt", record.wrappedUpAt()));
    }

    static CallId callId(Envelope<CallWrappedUp> event) {
        return new CallId(Fields.required("subject", event.subject()));
    }

    static Contact contact(Envelope<CallWrappedUp> event) {
        var record = event.data();
        var customer = Fields.optional(record.customerId());
        var promise = Fields.optional(record.madePromiseId());
        return new Contact(
                customer == null ? null : new CustomerId(customer),
                agent(record),
                new ContactType(Fields.required("type", record.type())),
                new ContactData(
                        Fields.optional(record.contactName()),
                        Fields.optional(record.number()),
                        Fields.optional(record.address())),
                Fields.text(record.matter()),
                Fields.text(record.content()),
                promise == null ? null : new PromiseId(promise),
                Fields.required("wrappedUpAt", record.wrappedUpAt()));
    }

    static PromisedCall promisedCall(Envelope<CallWrappedUp> event) {
        var record = event.data();
        return new PromisedCall(
                callId(event),
                new PromiseId(Fields.required("servedPromiseId", record.servedPromiseId())),
                agent(record),
                new Party(Fields.required("party", record.party())),
                Fields.text(record.content()),
                Fields.required("wrappedUpAt", record.wrappedUpAt()));
    }

    private static StaffId agent(CallWrappedUp record) {
        return new StaffId(Fields.required("agentId", record.agentId()));
    }
}
