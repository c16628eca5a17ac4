package callcenter.routing.rest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import callcenter.routing.ServersAndPlatforms;
import callcenter.routing.domain.call.CallState;
import callcenter.testing.Norm;
import callcenter.testing.SseReader;
import callcenter.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What an agent's desktop is told, and what a leader sees. */
@QuarkusTest
@WithTestResource(value = ServersAndPlatforms.class, scope = TestResourceScope.GLOBAL)
class GuidanceTest {

    @Inject
    Given given;

    @Test
    @Norm("ANS-3")
    void a_call_that_was_answered_has_its_opening_in_both_languages() {
        var desk = given.desk();
        var call = given.call(desk, CallState.TALKING);

        var guidance = Api.get("/calls/" + call + "/guidance", Tokens.agent(desk.agent()));

        guidance.then()
                .statusCode(200)
                .body("id", equalTo(call))
                .body("agentId", equalTo(desk.agent()))
                .body("items.what", hasItems("opening", "was-that-clear", "closing"))
                .body("items.find { it.what == 'opening' }.norm", equalTo("ANS-3"))
                .body("items.find { it.what == 'opening' }.manner", equalTo("SAY"))
                .body("items.find { it.what == 'opening' }.text.en", containsString("agent 80"))
                .body("items.find { it.what == 'opening' }.text.zh-CN", containsString("80号为您服务"))
                .body("items.find { it.what == 'closing' }.phase", equalTo("BEFORE_CLOSING"));
    }

    @Test
    @Norm("CAL-18")
    void a_bare_refusal_is_flagged_on_the_timeline_and_answered_with_what_to_say() {
        var desk = given.desk();
        var call = given.call(desk, CallState.TALKING);
        var token = Tokens.agent(desk.agent());

        Api.send("POST", "/calls/" + call + "/acts", "{'act':'REFUSED','matter':'cash'}", token)
                .then()
                .statusCode(200)
                .body("items.what", hasItem("give-reason-and-alternative"));
        Api.send(
                        "POST",
                        "/calls/" + call + "/acts",
                        "{'act':'REFUSED','matter':'cash','reason':'rules','alternative':'transfer'}",
                        token)
                .then()
                .statusCode(200)
                .body("items.what", not(hasItem("give-reason-and-alternative")));

        Api.get("/calls/" + call + "/timeline", token)
                .then()
                .body("entries.what", hasItems("bare-refusal", "refusal-explained"))
                .body("entries.find { it.what == 'bare-refusal' }.norm", equalTo("CAL-18"));
    }

    @Test
    @Norm("CAL-22")
    @Norm("CAL-15")
    void agent_and_leader_see_live_what_is_asked_and_the_leader_answers() throws Exception {
        var desk = given.desk();
        var call = given.call(desk, CallState.TALKING);
        var leader = Tokens.shiftLeader("leader-1", desk.team());
        try (var own = reader("/agents/me/stream", Tokens.agent(desk.agent()));
                var board = reader("/stream", leader)) {
            own.awaitShown("\"guidance\"", item(call), "\"opening\"");
            board.awaitShown(item(call));

            Api.send("POST", "/calls/" + call + "/acts", "{'act':'HAND_RAISED'}", Tokens.agent(desk.agent()));
            own.await("delta", "\"kind\":\"guidance\"", item(call), "\"help-is-coming\"");
            board.await("delta", "\"kind\":\"attention\"", item(call), "\"what\":\"hand\"");
            Api.get("/calls/attention", leader).then().body("items.id", hasItem(call));
            Api.get("/calls/attention", Tokens.shiftLeader("leader-2", "elsewhere"))
                    .then()
                    .body("items.id", not(hasItem(call)));

            Api.send("POST", "/calls/" + call + "/hand/answer", null, leader)
                    .then()
                    .statusCode(200);
            board.await("delta", "\"kind\":\"attention\"", item(call), "\"value\":null");
        }
        Api.send("POST", "/calls/" + call + "/acts", "{'act':'URGENT'}", Tokens.agent(desk.agent()));
        given.end(call);
        Api.send("POST", "/calls/" + call + "/urgent/take", null, leader).then().statusCode(200);
        Api.get("/calls/" + call + "/timeline", leader)
                .then()
                .body("entries.find { it.what == 'urgent-taken' }.detail", containsString("by leader-1"));
    }

    /** Before any check-in is due, so that nothing else makes a leader look. */
    @Test
    @Norm("CAL-6")
    void a_leader_sees_a_hold_that_lasts_too_long_live_until_it_ends() throws Exception {
        var desk = given.desk(Duration.ofMillis(200));
        var leader = Tokens.shiftLeader("leader-1", desk.team());
        try (var board = reader("/stream", leader)) {
            board.awaitShown("\"attention\"");
            var call = given.call(desk, CallState.ON_HOLD);

            board.await("delta", "\"kind\":\"attention\"", item(call), "\"what\":\"hold\"");
            Api.get("/calls/attention", leader).then().body("items.id", hasItem(call));

            Api.send("POST", "/calls/" + call + "/resume", null, Tokens.agent(desk.agent()));
            board.await("delta", "\"kind\":\"attention\"", item(call), "\"value\":null");
            Api.get("/calls/attention", leader).then().body("items.id", not(hasItem(call)));
        }
    }

    private static SseReader reader(String path, String token) throws Exception {
        return SseReader.as(token, URI.create(RestAssured.baseURI + ":" + RestAssured.port + path));
    }

    private static String item(String id) {
        return "\"id\":\"" + id + "\"";
    }
}
