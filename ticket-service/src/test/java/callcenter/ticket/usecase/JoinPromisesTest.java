package callcenter.ticket.usecase;

import static callcenter.ticket.Given.done;
import static callcenter.ticket.Given.fresh;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.testing.Norm;
import callcenter.testing.RealServers;
import callcenter.ticket.Given;
import callcenter.ticket.domain.Actor;
import callcenter.ticket.domain.Comment;
import callcenter.ticket.domain.ContactType;
import callcenter.ticket.domain.Role;
import callcenter.ticket.domain.StaffId;
import callcenter.ticket.domain.TicketId;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ticket, promises and the calls that serve them come on different topics: in any order, also at the same moment. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class JoinPromisesTest {
    private static final Actor SUPERVISOR = new Actor(new StaffId("s-1"), Set.of(Role.SUPERVISOR), Set.of());

    @Inject
    Given given;

    @Inject
    ReadTicket readTicket;

    @Inject
    CloseTicket closeTicket;

    /** One customer's story: a promise, a voicemail in which another is made, and the conversation that keeps it. */
    private final class Story {
        final String call = fresh("call");
        final String promise = fresh("p");
        final String voicemail = fresh("call");
        final String secondPromise = fresh("p");
        final String conversation = fresh("call");

        Uni<Void> tell(int piece) {
            return switch (piece) {
                case 0 -> given.ticketOf(call, "agent-2", ContactType.COMPLAINT);
                case 1 -> given.promise(promise, call, 2);
                case 2 -> given.promisedCall(voicemail, promise, "VOICEMAIL");
                case 3 -> given.promise(secondPromise, voicemail, 24);
                case 4 -> given.promisedCall(conversation, secondPromise, "CUSTOMER");
                default -> throw new IllegalArgumentException("the story has five pieces");
            };
        }

        void assertWhole() {
            var details = read("t-" + call);
            assertEquals(
                    List.of(promise, secondPromise),
                    details.promises().stream().map(made -> made.id().value()).toList());
            assertEquals(
                    List.of("VOICEMAIL: record of VOICEMAIL"),
                    details.comments().stream().map(Comment::text).toList());
            assertEquals("record of CUSTOMER", details.ticket().facts().told().result());
            assertThrows(UnknownTicket.class, () -> read("t-" + voicemail));
            assertThrows(UnknownTicket.class, () -> read("t-" + conversation));
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void the_pieces_come_together_in_any_order(List<Integer> order) {
        var story = new Story();

        order.forEach(piece -> done(story.tell(piece)));

        story.assertWhole();
    }

    @RepeatedTest(20)
    void the_pieces_come_together_when_all_arrive_at_the_same_moment() {
        var story = new Story();

        done(Uni.join().all(Stream.of(0, 1, 2, 3, 4).map(story::tell).toList()).andCollectFailures());

        story.assertWhole();
    }

    @Test
    void each_piece_counts_once_however_often_it_is_told() {
        var story = new Story();

        for (int round = 0; round < 2; round++) {
            Stream.of(0, 1, 2, 3, 4).forEach(piece -> done(story.tell(piece)));
        }

        story.assertWhole();
    }

    /** A matter that was promised twice: one promise, two tickets, and the customer's own call that keeps it. */
    private final class TwoTickets {
        final String first = fresh("call");
        final String promise = fresh("p");
        final String second = fresh("call");
        final String again = fresh("p");
        final String voicemail = fresh("call");
        final String own = fresh("call");

        Uni<Void> tell(int piece) {
            return switch (piece) {
                case 0 -> given.ticketOf(first, "agent-2", ContactType.COMPLAINT);
                case 1 -> given.promise(promise, first, 2);
                case 2 -> given.ticketOf(second, "agent-3", ContactType.COMPLAINT);
                case 3 -> given.promiseAgain(again, second, promise);
                case 4 -> given.promisedCall(voicemail, promise, "VOICEMAIL");
                case 5 -> given.ownCall(own, promise, true);
                default -> throw new IllegalArgumentException("the story has six pieces");
            };
        }

        void assertWhole() {
            assertHeard(first, promise);
            assertHeard(second, again);
        }

        private void assertHeard(String call, String expected) {
            var details = read("t-" + call);
            assertEquals(
                    List.of(expected),
                    details.promises().stream().map(made -> made.id().value()).toList());
            assertEquals(
                    List.of("VOICEMAIL: record of VOICEMAIL"),
                    details.comments().stream().map(Comment::text).toList());
            var told = details.ticket().facts().told();
            assertTrue(told != null && told.result().contains("t-" + own), () -> "told: " + told);
        }
    }

    @Test
    void both_tickets_of_one_promise_hear_of_its_calls_and_of_the_customers_own_whatever_comes_first() {
        var random = new Random(4);
        for (int round = 0; round < 30; round++) {
            var order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 3, 5));
            Collections.shuffle(order, random);
            var story = new TwoTickets();

            order.forEach(piece -> done(story.tell(piece)));

            story.assertWhole();
        }
    }

    @RepeatedTest(10)
    void both_tickets_hear_of_it_when_all_pieces_arrive_at_the_same_moment() {
        var story = new TwoTickets();

        done(Uni.join()
                .all(Stream.of(0, 1, 2, 3, 4, 5).map(story::tell).toList())
                .andCollectFailures());

        story.assertWhole();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Norm("TKT-3")
    void what_was_said_before_a_matter_was_promised_again_is_no_answer_to_the_ticket_of_that_call(boolean saidFirst) {
        var first = fresh("call");
        var promise = fresh("p");
        var second = fresh("call");
        var before = given.promisedCall(fresh("call"), promise, "CUSTOMER", Given.WRAPPED_UP.minusSeconds(600));
        done(given.ticketOf(first, "agent-2", ContactType.COMPLAINT));
        done(given.promise(promise, first, 2));
        done(given.ticketOf(second, "agent-3", ContactType.COMPLAINT));

        if (saidFirst) {
            done(before);
        }
        done(given.promiseAgain(fresh("p"), second, promise));
        if (!saidFirst) {
            done(before);
        }

        assertNull(read("t-" + second).ticket().facts().told());
        assertEquals(
                List.of("CUSTOMER: record of CUSTOMER"),
                read("t-" + second).comments().stream().map(Comment::text).toList());
        assertEquals(
                "record of CUSTOMER", read("t-" + first).ticket().facts().told().result());
    }

    @Test
    void a_promise_that_stands_for_another_is_kept_for_both_by_one_owner() {
        var second = fresh("call");
        var promise = fresh("p");
        done(given.promise(promise, fresh("call"), 2));
        done(given.ticketOf(second, "agent-3", ContactType.QUERY));

        done(given.promiseAgain(fresh("p"), second, promise));

        assertEquals(
                new StaffId("agent-2"),
                read("t-" + second).promises().getFirst().owner());
    }

    @Test
    void an_own_call_about_something_else_leaves_a_comment_and_tells_nothing() {
        var call = fresh("call");
        var promise = fresh("p");
        done(given.ticketOf(call, "agent-2", ContactType.COMPLAINT));
        done(given.promise(promise, call, 2));

        done(given.ownCall(fresh("call"), promise, false));

        var details = read("t-" + call);
        assertNull(details.ticket().facts().told());
        assertEquals(1, details.comments().size());
    }

    @Test
    void a_conversation_after_the_closing_leaves_a_comment() {
        var call = fresh("call");
        var promise = fresh("p");
        done(given.ticketOf(call, "agent-2", ContactType.QUERY));
        done(given.promise(promise, call, 2));
        done(closeTicket.run(new TicketId("t-" + call), SUPERVISOR, "answered"));

        done(given.promisedCall(fresh("call"), promise, "CUSTOMER"));

        assertEquals(
                List.of("CUSTOMER: record of CUSTOMER"),
                read("t-" + call).comments().stream().map(Comment::text).toList());
    }

    static List<List<Integer>> orders() {
        List<List<Integer>> orders = List.of(List.of());
        for (int piece = 0; piece < 5; piece++) {
            orders = withPieceAnywhere(orders, piece);
        }
        return orders;
    }

    private static List<List<Integer>> withPieceAnywhere(List<List<Integer>> orders, int piece) {
        List<List<Integer>> longer = new ArrayList<>();
        for (var order : orders) {
            for (int place = 0; place <= order.size(); place++) {
                var next = new ArrayList<>(order);
                next.add(place, piece);
                longer.add(next);
            }
        }
        return longer;
    }

    private TicketDetails read(String ticket) {
        return done(readTicket.run(new TicketId(ticket), SUPERVISOR, "test"));
    }
}
