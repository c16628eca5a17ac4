package callcenter.ticket.domain;

/** Id of a ticket. */
public record TicketId(String value) {

    /** The one ticket of a call: the same call always names the same ticket, so opening it is idempotent. */
    public static TicketId of(CallId call) {
        return new TicketId("t-" + call.value());
    }
}
