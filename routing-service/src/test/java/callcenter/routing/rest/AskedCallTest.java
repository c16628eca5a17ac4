package callcenter.routing.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import callcenter.routing.ServersAndPlatforms;
import callcenter.routing.domain.call.CallState;
import callcenter.testing.Norm;
import callcenter.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A call of ours has a reason, is made once, and is on the ledger with all that was refused. */
@QuarkusTest
@WithTestResource(value = ServersAndPlatforms.class, scope = TestResourceScope.GLOBAL)
class AskedCallTest {

    @Inject
    Given given;

    @Test
    @Norm("CBK-11")
    @Norm("CBK-12")
    void a_call_about_a_ticket_is_placed_once_by_who_has_read_the_record() {
        var desk = given.desk();
        var earlier = given.call(desk, CallState.COMPLETED);
        var agent = Tokens.agent(desk.agent());
        var about = "{'reason':{'kind':'TICKET','id':'t-" + earlier + "'},'customerChose':true}";

        ask("k-1", "{'customerChose':true}", agent).then().statusCode(400).body("field", equalTo("reason"));
        ask("k-1", about, agent)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:callcenter:problem:read-first"))
                .body("earlierCallId", equalTo(earlier));
        Api.get("/calls/" + earlier + "/record", agent)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:callcenter:problem:reason-required"));
        Api.get("/calls/" + earlier + "/record?reason=call", agent)
                .then()
                .statusCode(200)
                .body("ticketId", equalTo("t-" + earlier))
                .body("call.id", equalTo(earlier));
        String call = ask("k-1", about, agent)
                .then()
                .statusCode(201)
                .body("direction", equalTo("OUTBOUND"))
                .body("repeatOf", equalTo(earlier))
                .extract()
                .path("id");
        ask("k-1", about, agent).then().statusCode(200).body("id", equalTo(call));
        ask("k-1", about.replace("TICKET", "PROMISE"), agent)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:callcenter:problem:promise-has-its-plan"));
        ask("k-2", about, agent)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:callcenter:problem:already-in-contact"))
                .body("callId", equalTo(call));

        Api.get("/calls/attempts?by=" + desk.agent(), Tokens.quality())
                .then()
                .statusCode(200)
                .body(
                        "items.outcome",
                        contains("already-in-contact", "promise-has-its-plan", null, "read-first", "invalid-field"))
                .body("items[2].callId", equalTo(call))
                .body("items[2].status", equalTo("OPEN"))
                .body("items[2].reasonId", equalTo("t-" + earlier))
                .body("items[4].reasonKind", nullValue());
        Api.get("/calls/attempts", agent).then().statusCode(403);
        var line = "/calls/attempts?by=" + desk.agent();
        Api.get(line, Tokens.shiftLeader("leader-1", desk.team())).then().body("total", equalTo(5));
        Api.get(line, Tokens.shiftLeader("leader-2", "elsewhere")).then().body("total", equalTo(0));
    }

    @Test
    @Norm("CBK-12")
    void the_same_key_again_answers_with_the_same_call_whoever_has_it_by_now() {
        var desk = given.desk();
        var earlier = given.call(desk, CallState.COMPLETED);
        var agent = Tokens.agent(desk.agent());
        String customer =
                Api.get("/calls/" + earlier + "/record?reason=call", agent).path("call.customerId");
        Api.send("PUT", "/agents/me/status", "{'status':'AWAY','reason':'meeting'}", agent)
                .then()
                .statusCode(200);
        var about = "{'reason':{'kind':'CUSTOMER','id':'" + customer + "','words':'call me'},'customerChose':true}";

        String call = ask("k-1", about, agent).then().statusCode(201).extract().path("id");

        ask("k-1", about, agent).then().statusCode(200).body("id", equalTo(call));
        Api.get("/calls/attempts?customerId=" + customer, Tokens.quality())
                .then()
                .body("items.status", contains("OPEN"));
    }

    @Test
    @Norm("CBK-12")
    void a_customer_who_is_hearing_a_bulletin_is_not_called() {
        var desk = given.desk();
        var earlier = given.call(desk, CallState.COMPLETED);
        var supervisor = Tokens.supervisor();
        var bulletin = Api.send("POST", "/bulletins", bulletin(desk), Tokens.shiftLeader("leader-1", desk.team()));
        var approval = "{'reason':'checked','writtenAt':'" + bulletin.path("owner.at") + "'}";
        Api.send("POST", "/bulletins/" + bulletin.path("id") + "/approve", approval, supervisor)
                .then()
                .statusCode(200);
        var listening = given.incoming(desk, given.number(earlier));

        ask("k-1", "{'reason':{'kind':'TICKET','id':'t-" + earlier + "'},'customerChose':true}", supervisor)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:callcenter:problem:already-in-contact"))
                .body("callId", equalTo(listening.value()));
        given.end(listening.value());
    }

    private static String bulletin(Desk desk) {
        return "{'text':{'zh-CN':'停水','en':'Water is off'},'queues':['" + desk.queue() + "'],'until':'"
                + Instant.now().plusSeconds(3600) + "','lengthMs':120000,'reason':'burst main'}";
    }

    @Test
    @Norm("CBK-12")
    void a_customer_of_whom_nobody_knows_or_of_others_is_not_called() {
        var desk = given.desk();
        var other = given.desk();
        var foreign = given.call(other, CallState.COMPLETED);

        ask("k-1", "{'reason':{'kind':'TICKET','id':'t-none'},'customerChose':true}", Tokens.agent(desk.agent()))
                .then()
                .statusCode(404);
        ask("k-1", "{'reason':{'kind':'TICKET','id':'t-" + foreign + "'}}", Tokens.agent(desk.agent()))
                .then()
                .statusCode(403);
        ask("k-1", "{'reason':{'kind':'CUSTOMER','id':'c_1'}}", Tokens.agent(desk.agent()))
                .then()
                .statusCode(400)
                .body("field", equalTo("reason.words"));
        ask(null, "{'reason':{'kind':'TICKET','id':'t-none'}}", Tokens.agent(desk.agent()))
                .then()
                .statusCode(400)
                .body("field", equalTo("Idempotency-Key"));
    }

    private static Response ask(String key, String body, String token) {
        var request = given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.body(body.replace('\'', '"')).post("/calls");
    }
}
