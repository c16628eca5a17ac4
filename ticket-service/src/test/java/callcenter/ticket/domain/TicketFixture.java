package callcenter.ticket.domain;

import java.time.Instant;

/** Tickets that say only what matters. */
public final class TicketFixture {
    public static final Instant OPENED = Instant.parse("2026-03-02T01:00:00Z");
    public static final Instant LATER = Instant.parse("2026-03-02T02:00:00Z");
    public static final StaffId OWNER = new StaffId("agent-2");

    private TicketFixture() {}

    public static Contact contact(ContactType type, ContactData data, PromiseId madePromise) {
        return new Contact(
                new CustomerId("c_1"), OWNER, type, data, "no water", "asked for a visit", madePromise, OPENED);
    }

    public static Contact contact(ContactType type) {
        return contact(type, new ContactData("Ms Li", "+8613800138000", "12 Canal Road"), null);
    }

    public static Ticket.Open open(ContactType type) {
        return Ticket.open(new CallId("call-1"), contact(type));
    }

    /** A ticket of that type in that state, by the shortest way. */
    public static Ticket in(TicketStatus status, ContactType type) {
        var open = open(type);
        return switch (status) {
            case OPEN -> open;
            case IN_PROGRESS -> open.start(OPENED);
            case WAITING_FOR_CUSTOMER -> open.waitForCustomer(OPENED);
            case RESOLVED -> open.resolve(OPENED);
            case CLOSED -> told(open).close(closing());
        };
    }

    public static Ticket told(Ticket ticket) {
        return ticket.tellCustomer(new CustomerTold(OWNER, "the pipe was replaced", LATER));
    }

    public static Closing closing() {
        return new Closing(OWNER, "pipe replaced", LATER);
    }
}
