package callcenter.ticket.kafka;

import static callcenter.ticket.Given.fresh;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.callback.PromiseHandedOver;
import callcenter.events.callback.PromiseKept;
import callcenter.events.callback.PromiseMade;
import callcenter.events.callback.PromiseMerged;
import callcenter.events.callback.PromiseReplanned;
import callcenter.events.callback.PromiseWaived;
import callcenter.testing.Norm;
import callcenter.testing.RealServers;
import callcenter.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What becomes of promises, told over a real broker, as their tickets show it. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class PromisesOfTicketsTest extends AmongServices {

    @Test
    void the_promise_joins_when_it_comes_after_the_wrap_up() {
        var promise = fresh("p");
        others.tell(call, 1, WrapUpFixture.inbound("QUERY").event());
        tickets.await("callcenter.ticket.opened.v1", ticket);

        others.tell(promise, 1, made(call));

        assertEquals(
                promise,
                tickets.await("callcenter.ticket.promise-joined.v1", ticket).text("promiseId"));
    }

    @Test
    void the_promise_joins_when_it_comes_before_the_wrap_up() {
        var promise = fresh("p");
        var other = fresh("call");
        others.tell(promise, 1, made(call));
        others.tell(fresh("p"), 1, made(other));
        others.tell(other, 1, WrapUpFixture.inbound("QUERY").event());
        tickets.await("callcenter.ticket.promise-joined.v1", "t-" + other);

        others.tell(call, 1, WrapUpFixture.inbound("QUERY").event());

        var joined = tickets.await("callcenter.ticket.promise-joined.v1", ticket);
        assertEquals(promise, joined.text("promiseId"));
        assertEquals("2", joined.attribute("sequence"));
    }

    @Test
    @Norm("TKT-3")
    void a_promised_callback_that_reaches_the_customer_tells_the_result_and_opens_no_second_ticket() {
        var promise = fresh("p");
        var callback = fresh("call");
        others.tell(call, 1, WrapUpFixture.inbound("COMPLAINT").event());
        others.tell(promise, 1, made(call));

        others.tell(callback, 1, WrapUpFixture.serving(promise, "CUSTOMER").event());

        var told = tickets.await("callcenter.ticket.customer-told.v1", ticket);
        assertEquals("told the visit time", told.text("result"));
        events.awaitAllHandled();
        assertEquals(List.of(), events.typesAbout("t-" + callback));
    }

    @Test
    void a_promised_callback_that_reaches_somebody_else_leaves_a_comment() {
        var promise = fresh("p");
        others.tell(call, 1, WrapUpFixture.inbound("COMPLAINT").event());
        others.tell(promise, 1, made(call));

        others.tell(
                fresh("call"), 1, WrapUpFixture.serving(promise, "A_NEIGHBOUR").event());

        var comment = tickets.await("callcenter.ticket.commented.v1", ticket);
        assertEquals("A_NEIGHBOUR: told the visit time", comment.text("text"));
        assertEquals(
                List.of(),
                tickets.seen(event -> event.type().endsWith("customer-told.v1") && ticket.equals(event.key())));
    }

    @Test
    @Norm("TKT-3")
    void the_customers_own_call_that_keeps_a_promise_tells_the_ticket_of_the_promise() {
        var promise = fresh("p");
        var own = fresh("call");
        others.tell(call, 1, WrapUpFixture.inbound("COMPLAINT").event());
        others.tell(promise, 1, made(call));

        others.tell(promise, 2, kept(own, "agent-7"));

        var told = tickets.await("callcenter.ticket.customer-told.v1", ticket);
        assertEquals("agent-7", told.text("by"));
        assertTrue(told.text("result").contains("t-" + own));
    }

    @Test
    void a_promise_that_a_call_of_ours_kept_is_told_by_the_record_of_that_call_alone() {
        var promise = fresh("p");
        var attempt = promise + "-a1";
        others.tell(call, 1, WrapUpFixture.inbound("COMPLAINT").event());
        others.tell(promise, 1, made(call));
        others.tell(promise, 2, kept(attempt, null));
        others.tell(attempt, 1, WrapUpFixture.serving(promise, "CUSTOMER").event());

        tickets.await("callcenter.ticket.customer-told.v1", ticket);
        events.awaitAllHandled();

        assertEquals(
                1,
                events.typesAbout(ticket).stream()
                        .filter(type -> type.endsWith("customer-told.v1"))
                        .count());
    }

    @Test
    void a_matter_that_is_promised_again_joins_the_ticket_of_that_call_and_tickets_show_how_it_stands() {
        var promise = fresh("p");
        var again = fresh("call");
        var sooner = Instant.parse("2026-03-02T01:30:00Z");
        var later = Instant.parse("2026-03-02T09:00:00Z");
        others.tell(call, 1, WrapUpFixture.inbound("QUERY").event());
        others.tell(again, 1, WrapUpFixture.inbound("QUERY").event());
        others.tell(promise, 1, made(call));
        others.tell(promise, 2, new PromiseMerged("p-" + again, again, "WITHIN_2H", sooner, sooner, sooner));
        others.tell(promise, 3, new PromiseHandedOver("agent-2", null, null, "OWNER_OFFLINE", null, sooner));
        others.tell(promise, 4, new PromiseReplanned("POSTPONED", "agent-2", "at six", null, later, later, 1, sooner));
        others.tell(promise, 5, new PromiseWaived("agent-2", "solved", later));

        assertEquals(
                "p-" + again,
                tickets.await("callcenter.ticket.promise-joined.v1", "t-" + again)
                        .text("promiseId"));
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertStands("t-" + again, "p-" + again, later);
            assertStands(ticket, promise, later);
        });
    }

    @Test
    @Norm("CBK-8")
    void a_record_that_names_a_merged_promise_tells_the_tickets_of_both_calls_whenever_the_merger_is_heard_of() {
        var promise = fresh("p");
        var again = fresh("call");
        var later = fresh("call");
        others.tell(call, 1, WrapUpFixture.inbound("QUERY").event());
        others.tell(again, 1, WrapUpFixture.inbound("QUERY").event());
        others.tell(promise, 1, made(call));
        others.tell(promise, 2, merged(again));

        others.tell(
                fresh("call"),
                1,
                WrapUpFixture.serving("p-" + again, "CUSTOMER").event());

        tickets.await("callcenter.ticket.customer-told.v1", ticket);
        tickets.await("callcenter.ticket.customer-told.v1", "t-" + again);

        others.tell(
                fresh("call"),
                1,
                WrapUpFixture.serving("p-" + later, "VOICEMAIL").event());
        events.awaitAllHandled();
        others.tell(promise, 3, merged(later));
        assertEquals(
                "VOICEMAIL: told the visit time",
                tickets.await("callcenter.ticket.commented.v1", ticket).text("text"));
    }

    private static void assertStands(String ticket, String promise, Instant dueAt) {
        given().auth()
                .oauth2(Tokens.supervisor())
                .get("/tickets/" + ticket)
                .then()
                .body("promises[0].id", equalTo(promise))
                .body("promises[0].status", equalTo("WAIVED"))
                .body("promises[0].ownerId", nullValue())
                .body("promises[0].dueAt", equalTo(dueAt.toString()));
    }

    private static PromiseMerged merged(String call) {
        var at = Instant.parse("2026-03-02T02:00:00Z");
        return new PromiseMerged("p-" + call, call, "WITHIN_2H", at, at, at);
    }

    private static PromiseKept kept(String inCall, String confirmedBy) {
        var at = Instant.parse("2026-03-02T01:40:00Z");
        return new PromiseKept(inCall, "agent-7", 60_000, true, at.plusSeconds(600), at, confirmedBy);
    }

    private static PromiseMade made(String call) {
        return new PromiseMade(
                call,
                "WITHIN_2H",
                "c_1",
                "+8613800138000",
                "visit time",
                "agent-2",
                "service",
                Instant.parse("2026-03-02T00:59:00Z"),
                Instant.parse("2026-03-02T02:59:00Z"),
                null,
                1);
    }
}
