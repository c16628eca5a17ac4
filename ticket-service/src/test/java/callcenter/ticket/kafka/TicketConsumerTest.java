package callcenter.ticket.kafka;

import static callcenter.ticket.Given.fresh;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.Topic;
import callcenter.testing.EventProbe;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import callcenter.testing.RealServers;
import callcenter.testing.SpokenEvent;
import callcenter.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What other services tell of calls, over a real broker; what this one tells is held against its schemas by the probe. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class TicketConsumerTest extends AmongServices {

    @Test
    @Norm("TKT-1")
    void a_wrapped_up_call_opens_its_ticket() {
        others.tell(call, 1, WrapUpFixture.inbound("COMPLAINT").event());

        var opened = tickets.await("callcenter.ticket.opened.v1", ticket);

        assertEquals(call, opened.text("callId"));
        assertEquals("agent-2", opened.text("agentId"));
        assertEquals("COMPLAINT", opened.text("type"));
        assertEquals("1", opened.attribute("sequence"));
    }

    @Test
    @FailureCase("R33")
    void one_call_opens_one_ticket_however_often_and_under_whatever_id_it_is_told() {
        var told = SpokenEvent.of(call, 1, WrapUpFixture.inbound("QUERY").event());
        others.tell(told);
        others.tell(told);
        others.tell(told);
        others.tell(told.withId(fresh("e")));

        events.awaitAllHandled();

        assertEquals(List.of("callcenter.ticket.opened.v1"), events.typesAbout(ticket));
    }

    @Test
    @Norm("CBK-12")
    void a_call_asked_for_about_a_ticket_is_written_into_that_ticket_once() {
        var outbound = fresh("call");
        others.tell(call, 1, WrapUpFixture.inbound("REPAIR").event());
        tickets.await("callcenter.ticket.opened.v1", ticket);
        var told = SpokenEvent.of(outbound, 1, WrapUpFixture.about(ticket).event());

        others.tell(told);
        others.tell(told.withId(fresh("e")));

        tickets.await("callcenter.ticket.commented.v1", ticket);
        events.awaitAllHandled();
        assertEquals(
                List.of(
                        "callcenter.ticket.opened.v1",
                        "callcenter.ticket.customer-told.v1",
                        "callcenter.ticket.commented.v1"),
                events.typesAbout(ticket));
        assertEquals(List.of(), events.typesAbout("t-" + outbound));
    }

    @Test
    @Norm("TKT-1")
    void a_record_that_lacks_contact_data_or_has_an_unknown_type_still_opens_its_ticket() {
        var unknown = fresh("call");
        others.tell(call, 1, WrapUpFixture.inbound("COMPLAINT").contact(null).event());
        others.tell(unknown, 1, WrapUpFixture.inbound("FROM_THE_FUTURE").event());

        assertEquals(
                "COMPLAINT",
                tickets.await("callcenter.ticket.opened.v1", ticket).text("type"));
        assertEquals(
                "FROM_THE_FUTURE",
                tickets.await("callcenter.ticket.opened.v1", "t-" + unknown).text("type"));
    }

    @Test
    void text_that_the_database_cannot_store_holds_nothing_up() {
        others.tell(call, 1, WrapUpFixture.inbound("QUERY").saying("a\0b").event());

        tickets.await("callcenter.ticket.opened.v1", ticket);
    }

    @Test
    void poison_is_put_aside_and_holds_up_nobody_else() {
        var undecodable = fresh("call");
        var nobody = fresh("call");
        try (var deadLetters = EventProbe.on(RealServers.kafka(), Topic.CALLS.deadLetterName())) {
            var wrappedUp = WrapUpFixture.inbound("QUERY").event();
            others.tell(SpokenEvent.of(undecodable, 1, wrappedUp).withPayload("{\"agentId\": "));
            others.tell(nobody, 1, WrapUpFixture.inbound("QUERY").by(null).event());
            others.tell(SpokenEvent.of(fresh("call"), 1, wrappedUp)
                    .withType("callcenter.call.sung.v1")
                    .withPayload("la"));
            others.tell(call, 1, wrappedUp);

            tickets.await("callcenter.ticket.opened.v1", ticket);
            deadLetters.await(event -> undecodable.equals(event.key()));
            var rejected = deadLetters.await(event -> nobody.equals(event.key()));
            assertTrue(rejected.headers().toString().contains("agentId"), rejected.headers()::toString);
        }
        assertEquals(List.of(), events.typesAbout("t-" + nobody));
    }

    @Test
    @Norm("CBK-12")
    void whatever_a_comment_is_called_the_record_of_such_a_call_comes_into_the_ticket() {
        var outbound = fresh("call");
        others.tell(call, 1, WrapUpFixture.inbound("REPAIR").event());
        tickets.await("callcenter.ticket.opened.v1", ticket);
        given().auth()
                .oauth2(Tokens.supervisor())
                .contentType("application/json")
                .header("Idempotency-Key", "call " + outbound)
                .body("{\"text\": \"ordered the part\"}")
                .post("/tickets/" + ticket + "/comments")
                .then()
                .statusCode(201);

        others.tell(outbound, 1, WrapUpFixture.about(ticket).event());

        tickets.await("callcenter.ticket.customer-told.v1", ticket);
    }
}
