package callcenter.ticket.domain;

import static callcenter.ticket.domain.TicketFixture.LATER;
import static callcenter.ticket.domain.TicketFixture.closing;
import static callcenter.ticket.domain.TicketStatus.CLOSED;
import static callcenter.ticket.domain.TicketStatus.IN_PROGRESS;
import static callcenter.ticket.domain.TicketStatus.OPEN;
import static callcenter.ticket.domain.TicketStatus.RESOLVED;
import static callcenter.ticket.domain.TicketStatus.WAITING_FOR_CUSTOMER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of states, written down once more and by hand: the table is the specification. */
class TicketLifecycleTest {
    private static final Map<TicketStatus, Set<TicketStatus>> LEGAL = new EnumMap<>(Map.of(
            OPEN, EnumSet.of(IN_PROGRESS, WAITING_FOR_CUSTOMER, RESOLVED, CLOSED),
            IN_PROGRESS, EnumSet.of(WAITING_FOR_CUSTOMER, RESOLVED, CLOSED),
            WAITING_FOR_CUSTOMER, EnumSet.of(IN_PROGRESS, RESOLVED),
            RESOLVED, EnumSet.of(IN_PROGRESS, CLOSED),
            CLOSED, EnumSet.noneOf(TicketStatus.class)));

    @ParameterizedTest(name = "{0} -> {1}")
    @MethodSource("legal")
    void a_legal_transition_leads_where_it_says(TicketStatus from, TicketStatus to) {
        var moved = move(TicketFixture.in(from, ContactType.QUERY), to);

        assertEquals(to, moved.status());
        assertEquals(LATER, moved.since());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @MethodSource("illegal")
    void an_illegal_transition_is_refused_and_names_the_state_and_what_it_allows(TicketStatus from, TicketStatus to) {
        var ticket = TicketFixture.in(from, ContactType.QUERY);

        var refusal = assertThrows(IllegalTransition.class, () -> move(ticket, to));

        assertEquals(from, refusal.state());
        assertEquals(LEGAL.get(from), refusal.allowed());
        assertEquals(to.name(), refusal.attempted());
    }

    @Test
    void a_closed_ticket_is_not_told_to_the_customer_any_more() {
        var closed = TicketFixture.in(CLOSED, ContactType.QUERY);

        var refusal = assertThrows(IllegalTransition.class, () -> TicketFixture.told(closed));

        assertEquals("CUSTOMER_TOLD", refusal.attempted());
    }

    @Test
    void the_contact_of_a_closed_ticket_is_not_completed_any_more() {
        var closed = TicketFixture.in(CLOSED, ContactType.QUERY);

        var refusal = assertThrows(IllegalTransition.class, () -> closed.completeContact(ContactData.NONE));

        assertEquals("COMPLETE_CONTACT", refusal.attempted());
    }

    static Stream<Arguments> legal() {
        return pairs(true);
    }

    static Stream<Arguments> illegal() {
        return pairs(false);
    }

    private static Stream<Arguments> pairs(boolean legal) {
        return Arrays.stream(TicketStatus.values())
                .flatMap(from -> Arrays.stream(TicketStatus.values())
                        .filter(to -> LEGAL.get(from).contains(to) == legal)
                        .map(to -> Arguments.of(from, to)));
    }

    private static Ticket move(Ticket ticket, TicketStatus to) {
        return to == CLOSED ? ticket.close(closing()) : ticket.moveTo(to, LATER);
    }
}
