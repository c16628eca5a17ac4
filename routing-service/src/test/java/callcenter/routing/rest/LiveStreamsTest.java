package callcenter.routing.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.routing.ServersAndPlatforms;
import callcenter.routing.domain.call.CallState;
import callcenter.testing.Norm;
import callcenter.testing.SseReader;
import callcenter.testing.Tokens;
import callcenter.web.live.LiveChange;
import callcenter.web.live.LiveEvent;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The board for leaders, the desk for its agent: first everything, then what changes. */
@QuarkusTest
@WithTestResource(value = ServersAndPlatforms.class, scope = TestResourceScope.GLOBAL)
class LiveStreamsTest {

    @Inject
    Given given;

    @Inject
    Rows rows;

    @Test
    void the_board_begins_with_everything_and_goes_on_with_changes() throws Exception {
        var desk = given.desk();
        try (var board = reader("/stream", Tokens.supervisor())) {
            board.await("snapshot", "\"queues\":[", "\"agents\":[", "\"calls\":[");
            board.awaitShown(item(desk.queue()));
            board.awaitShown(item(desk.agent()));

            var call = given.call(desk, CallState.TALKING);

            board.await("delta", "\"kind\":\"calls\"", item(call), "\"state\":\"TALKING\"", "\"number\":\"****");
            board.await("delta", "\"kind\":\"agents\"", item(desk.agent()), "\"status\":\"BUSY\"");
            board.await("delta", "\"kind\":\"queues\"", item(desk.queue()), "\"answered\":1");
            assertFalse(board.all().contains(given.number(call)));
        }
    }

    @Test
    void a_call_that_is_over_leaves_the_board() throws Exception {
        var desk = given.desk();
        var call = given.call(desk, CallState.WAITING);
        try (var board = reader("/stream", Tokens.supervisor())) {
            board.awaitShown(item(call), "\"state\":\"WAITING\"");

            given.end(call);

            board.await("delta", item(call), "\"value\":null");
        }
    }

    @Test
    void a_shift_leader_sees_the_own_teams_and_the_calls_that_nobody_holds() throws Exception {
        var own = given.desk();
        var other = given.desk();
        var ownCall = given.call(own, CallState.TALKING);
        var otherCall = given.call(other, CallState.TALKING);
        try (var board = reader("/stream", Tokens.shiftLeader("leader-1", own.team()))) {
            board.awaitShown(item(own.agent()));
            board.awaitShown(item(ownCall));

            var waiting = given.call(given.desk(), CallState.WAITING);
            given.end(otherCall);
            given.end(ownCall);

            board.await("delta", item(waiting), "\"state\":\"WAITING\"");
            board.await("delta", item(ownCall), "\"state\":\"WRAPPING_UP\"");
            // A stream that others read already may still show the foreign call as it waited: nobody held it then.
            assertFalse(board.all().contains("\"" + other.agent() + "\""), board::all);
        }
    }

    @Test
    void an_agent_sees_the_own_desk_alone_with_the_number_on_record_once() throws Exception {
        var desk = given.desk();
        var other = given.desk();
        try (var own = reader("/agents/me/stream", Tokens.agent(desk.agent()));
                var foreign = reader("/agents/me/stream", Tokens.agent(other.agent()))) {
            own.await("snapshot", "{\"me\":[");
            own.awaitShown(item(desk.agent()));
            foreign.awaitShown(item(other.agent()));

            var call = given.call(desk, CallState.TALKING);

            own.await("delta", item(call), "\"state\":\"TALKING\"", "\"number\":\"" + given.number(call) + "\"");
            assertEquals(1, rows.readings(call).size(), rows.readings(call)::toString);
            assertTrue(rows.readings(call).getFirst().startsWith(desk.agent() + ": call "));
            var theirs = given.call(other, CallState.TALKING);
            foreign.await("delta", item(theirs), "\"state\":\"TALKING\"");
            assertFalse(foreign.all().contains(call));
            assertFalse(own.all().contains(item(other.agent())));
            assertFalse(foreign.all().contains(given.number(call)));
        }
    }

    @Test
    @Norm("CAL-8")
    void a_customer_who_is_handed_on_leaves_the_one_desk_and_is_at_the_other_with_what_to_say() throws Exception {
        var from = given.desk();
        var to = given.desk();
        var call = given.call(from, CallState.TALKING);
        try (var first = reader("/agents/me/stream", Tokens.agent(from.agent()));
                var second = reader("/agents/me/stream", Tokens.agent(to.agent()))) {
            first.awaitShown("\"guidance\"", item(call), "\"opening\"");
            second.awaitShown(item(to.agent()));

            given.handOver(call, from, to);

            second.await("delta", "\"kind\":\"guidance\"", item(call), "\"opening-handed-on\"");
            first.await("delta", "\"kind\":\"guidance\"", item(call), "\"value\":null");
            assertFalse(first.all().contains("opening-handed-on"));
        }
    }

    /** Everything is read again now and then; what an agent is to say cannot wait for that. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "call.offered",
                "call.offer-ended",
                "call.answered",
                "call.transfer-started",
                "call.transfer-ended",
                "call.transferred",
                "call.returned",
                "call.wrapped-up"
            })
    void guidance_is_read_again_when_a_call_changes_hands(String what) {
        var event = new LiveEvent("callcenter." + what + ".v1", "call-1", "{}".getBytes(StandardCharsets.UTF_8));

        assertTrue(DeskResource.desk(event).contains(LiveChange.one("guidance", "call-1")));
    }

    /** Whoever signs in twice has one desk on two screens; the lease is the agent's, not a screen's. */
    @Test
    void two_sign_ins_of_one_agent_show_the_same_and_closing_one_changes_nothing() throws Exception {
        var desk = given.desk();
        try (var staying = reader("/agents/me/stream", Tokens.agent(desk.agent()))) {
            String call;
            try (var closed = reader("/agents/me/stream", Tokens.agent(desk.agent()))) {
                staying.awaitShown(item(desk.agent()));
                closed.awaitShown(item(desk.agent()));
                call = given.call(desk, CallState.TALKING);
                staying.await("delta", item(call), "\"state\":\"TALKING\"");
                closed.await("delta", item(call), "\"state\":\"TALKING\"");
            }

            Api.send("PUT", "/agents/me/status", "{'status':'AWAY','reason':'MEAL'}", Tokens.agent(desk.agent()))
                    .then()
                    .body("status", equalTo("BUSY"))
                    .body("nextStatus", equalTo("AWAY"))
                    .body("nextReason", equalTo("MEAL"));

            staying.await("delta", "\"status\":\"BUSY\"", "\"nextStatus\":\"AWAY\"", "\"nextReason\":\"MEAL\"");
        }
    }

    @Test
    void a_desk_that_is_read_holds_the_presence_lease() throws Exception {
        var desk = given.desk();
        given.available(desk);
        rows.change("update agent set present_until = now() + interval '3 seconds' where id = '" + desk.agent() + "'");
        try (var own = reader("/agents/me/stream", Tokens.agent(desk.agent()))) {
            own.awaitShown(item(desk.agent()));

            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> rows.query(
                                    "select present_until > now() + interval '20 seconds' from agent where id = '"
                                            + desk.agent() + "'")
                            .equals(List.of("t")));
        }
    }

    @ParameterizedTest(name = "{1} at {0} -> {2}")
    @CsvSource({
        "/stream, nobody, 401",
        "/stream, expired, 401",
        "/stream, forged, 401",
        "/stream, without role, 403",
        "/stream, owner, 403",
        "/stream, quality, 403",
        "/stream, ops, 403",
        "/agents/me/stream, nobody, 401",
        "/agents/me/stream, expired, 401",
        "/agents/me/stream, forged, 401",
        "/agents/me/stream, without role, 403",
        "/agents/me/stream, supervisor, 403",
        "/agents/me/stream, leader of the team, 403",
        "/agents/me/stream, quality, 403",
        "/agents/me/stream, ops, 403",
    })
    void a_stream_is_refused_like_any_other_address(String path, String who, int status) {
        var desk = given.desk();

        var answer = Api.get(path, Everybody.token(who, desk, desk));

        answer.then().statusCode(status).contentType("application/problem+json").body("status", equalTo(status));
    }

    @Test
    void who_is_no_agent_of_ours_has_no_desk() {
        Api.get("/agents/me/stream", Tokens.agent("stranger"))
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    private static SseReader reader(String path, String token) throws Exception {
        return SseReader.as(token, URI.create(RestAssured.baseURI + ":" + RestAssured.port + path));
    }

    private static String item(String id) {
        return "\"id\":\"" + id + "\"";
    }
}
