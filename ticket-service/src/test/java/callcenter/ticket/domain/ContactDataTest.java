package callcenter.ticket.domain;

import static callcenter.ticket.domain.ContactField.ADDRESS;
import static callcenter.ticket.domain.ContactField.NAME;
import static callcenter.ticket.domain.ContactField.NUMBER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.testing.Norm;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@Norm("TKT-1")
class ContactDataTest {
    private static final PromiseId PROMISE = new PromiseId("p-1");

    @ParameterizedTest(name = "{0}, promise {1}: {2}")
    @MethodSource
    void an_empty_record_misses_what_its_type_requires(ContactType type, PromiseId promise, Set<ContactField> missing) {
        var contact = TicketFixture.contact(type, ContactData.NONE, promise);

        assertEquals(missing, contact.missing());
    }

    static Stream<Arguments> an_empty_record_misses_what_its_type_requires() {
        return Stream.of(
                Arguments.of(ContactType.COMPLAINT, null, Set.of(NAME, NUMBER)),
                Arguments.of(ContactType.REPAIR, null, Set.of(NAME, NUMBER, ADDRESS)),
                Arguments.of(ContactType.CONSULTATION, null, Set.of()),
                Arguments.of(ContactType.CONSULTATION, PROMISE, Set.of(NUMBER)),
                Arguments.of(ContactType.PRAISE, null, Set.of()),
                Arguments.of(new ContactType("FROM_THE_FUTURE"), null, Set.of()));
    }

    @Test
    void what_is_there_is_not_missing_and_blank_is_not_there() {
        var contact = TicketFixture.contact(ContactType.REPAIR, new ContactData("Ms Li", " ", null), null);

        assertEquals(Set.of(NUMBER, ADDRESS), contact.missing());
    }

    @ParameterizedTest
    @EnumSource(names = "CLOSED", mode = EnumSource.Mode.EXCLUDE)
    void what_is_learned_later_completes_the_record_and_takes_nothing_away(TicketStatus status) {
        var ticket = TicketFixture.in(status, ContactType.REPAIR).completeContact(new ContactData("Mr Wu", null, null));

        assertEquals(status, ticket.status());
        assertEquals(
                new ContactData("Mr Wu", "+8613800138000", "12 Canal Road"),
                ticket.facts().contact().data());
    }

    @Test
    void a_completed_record_misses_only_what_is_lacking_still() {
        var lacking = TicketFixture.contact(ContactType.REPAIR, new ContactData("Ms Li", null, null), null);

        var ticket = Ticket.open(new CallId("call-1"), lacking)
                .completeContact(new ContactData(null, null, "12 Canal Road"));

        assertEquals(Set.of(NUMBER), ticket.facts().contact().missing());
    }

    @Test
    void the_ticket_opens_for_the_agent_who_took_the_call_and_is_named_after_it() {
        var ticket = TicketFixture.open(ContactType.REPAIR);

        assertEquals(new TicketId("t-call-1"), ticket.facts().id());
        assertEquals(TicketFixture.OWNER, ticket.facts().owner());
        assertEquals(TicketFixture.OPENED, ticket.since());
    }
}
