package callcenter.ticket.domain;

import static callcenter.ticket.domain.TicketFixture.closing;
import static callcenter.ticket.domain.TicketFixture.in;
import static callcenter.ticket.domain.TicketFixture.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import callcenter.testing.Norm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Norm("TKT-3")
class ComplaintTest {

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "IN_PROGRESS", "RESOLVED"})
    void a_complaint_cannot_be_closed_before_the_customer_was_told(TicketStatus status) {
        var complaint = in(status, ContactType.COMPLAINT);

        var refusal = assertThrows(CustomerNotTold.class, () -> complaint.close(closing()));

        assertEquals(status, refusal.state());
    }

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "IN_PROGRESS", "RESOLVED"})
    void a_complaint_whose_customer_was_told_can_be_closed(TicketStatus status) {
        var closed = told(in(status, ContactType.COMPLAINT)).close(closing());

        assertEquals(closing(), closed.closing());
    }

    @Test
    void a_telling_that_is_heard_of_late_does_not_replace_a_later_one() {
        var told = told(in(TicketStatus.OPEN, ContactType.COMPLAINT));

        var late = told.tellCustomer(
                new CustomerTold(TicketFixture.OWNER, "somebody will come", TicketFixture.LATER.minusSeconds(60)));

        assertEquals(told.facts().told(), late.facts().told());
    }

    @Test
    void telling_the_customer_leaves_the_state_as_it_is() {
        var waiting = in(TicketStatus.WAITING_FOR_CUSTOMER, ContactType.COMPLAINT);

        var told = told(waiting);

        assertEquals(TicketStatus.WAITING_FOR_CUSTOMER, told.status());
        assertEquals(waiting.since(), told.since());
    }

    @Test
    void moving_on_does_not_forget_that_the_customer_was_told() {
        var resolved = told(in(TicketStatus.IN_PROGRESS, ContactType.COMPLAINT))
                .moveTo(TicketStatus.RESOLVED, TicketFixture.LATER);

        var closed = resolved.close(closing());

        assertEquals(TicketStatus.CLOSED, closed.status());
    }

    @Test
    void a_contact_of_another_type_may_be_closed_on_the_spot() {
        var closed = in(TicketStatus.OPEN, ContactType.CONSULTATION).close(closing());

        assertEquals(TicketStatus.CLOSED, closed.status());
    }
}
