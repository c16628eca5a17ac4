package callcenter.routing.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import callcenter.routing.ServersAndPlatforms;
import callcenter.routing.domain.call.CallState;
import callcenter.testing.Norm;
import callcenter.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bulletins as leaders write them and agents see them. */
@QuarkusTest
@WithTestResource(value = ServersAndPlatforms.class, scope = TestResourceScope.GLOBAL)
class BulletinsTest {

    private static final String WRITTEN =
            "{'text':{'zh-CN':'停水','en':'Water is off'},'queues':['{queue}'],'until':'2999','reason':'burst main'}";

    @Inject
    Given given;

    @Test
    @Norm("ANS-13")
    void one_leader_writes_it_another_approves_it_and_agents_see_it_in_force_and_in_the_guidance() {
        var desk = given.desk();
        var leader = Tokens.shiftLeader("leader-1", desk.team());
        var agent = Tokens.agent(desk.agent());
        var call = given.call(desk, CallState.TALKING);

        var id = write(desk, leader);
        Api.get("/bulletins", agent).then().statusCode(200).body("items.id", not(hasItem(id)));
        approve(id, leader).then().statusCode(403).body("type", equalTo("urn:callcenter:problem:forbidden"));
        approve(id, Tokens.supervisor())
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_FORCE"))
                .body("owner.by", equalTo("leader-1"))
                .body("approval.reason", equalTo("checked"));

        Api.get("/bulletins", agent).then().body("items.id", hasItem(id));
        Api.get("/calls/" + call + "/guidance", agent)
                .then()
                .body("items.find { it.what == 'bulletin' }.norm", equalTo("ANS-13"))
                .body("items.find { it.what == 'bulletin' }.text.en", equalTo("Water is off"));
        Api.send("PUT", "/bulletins/" + id, written(desk), leader)
                .then()
                .statusCode(200)
                .body("status", equalTo("PROPOSED"));
        Api.get("/bulletins", agent).then().body("items.id", not(hasItem(id)));
        Api.send("POST", "/bulletins/" + id + "/withdraw", "{'reason':'water is back'}", leader)
                .then()
                .statusCode(200)
                .body("withdrawal.reason", equalTo("water is back"));
        approve(id, Tokens.supervisor()).then().statusCode(409).body("state", equalTo("WITHDRAWN"));
        Api.get("/bulletins/all", leader)
                .then()
                .body("items.find { it.id == '" + id + "' }.status", equalTo("WITHDRAWN"));
        Api.get("/bulletins/all", agent).then().statusCode(403);
        Api.send("POST", "/bulletins", written(desk), agent).then().statusCode(403);
    }

    @Test
    @Norm("ANS-13")
    void who_approves_what_was_changed_since_he_read_it_is_told_so() {
        var desk = given.desk();
        var leader = Tokens.shiftLeader("leader-1", desk.team());
        var id = write(desk, leader);
        var read = Api.get("/bulletins/all", leader).<String>path("items.find { it.id == '" + id + "' }.owner.at");
        var approval = "{'reason':'checked','writtenAt':'" + read + "'}";
        var changed = written(desk).replace("Water is off", "Water is on");

        Api.send("POST", "/bulletins/" + id + "/approve", "{'reason':'checked'}", Tokens.supervisor())
                .then()
                .statusCode(400)
                .body("field", equalTo("writtenAt"));
        Api.send("PUT", "/bulletins/" + id, changed, leader).then().statusCode(200);

        String now = Api.send("POST", "/bulletins/" + id + "/approve", approval, Tokens.supervisor())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:callcenter:problem:changed-since"))
                .extract()
                .path("writtenAt");
        Api.send("POST", "/bulletins/" + id + "/approve", approval.replace(read, now), Tokens.supervisor())
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_FORCE"));
        Api.send("POST", "/bulletins/" + id + "/withdraw", "{'reason':'done'}", leader)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest(name = "{0} instead of {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'en':'Water is off'     | 'en':''                          | text.en
            'queues':['{queue}']    | 'queues':['nowhere']             | queues
            'queues':['{queue}']    | 'queues':[' ']                   | queues
            'queues':['{queue}']    | 'numberPrefixes':['020']         | numberPrefixes
            'queues':['{queue}']    | 'priority':1000                  | priority
            'queues':['{queue}']    | 'queues':[null]                  | queues
            'queues':['{queue}']    | 'lengthMs':0                     | lengthMs
            'queues':['{queue}']    | 'lengthMs':120001                | lengthMs
            'queues':['{queue}']    | 'lengthMs':9,'heardAfterMs':10   | heardAfterMs
            'until':'2999'          | 'until':'2020-01-01T00:00:00Z'   | until
            'until':'2999'          | 'until':'2999-01-01T00:00:00Z'   | until
            'until':'2999'          | 'from':'soon'                    | from
            'until':'2999'          | 'priority':0                     | until
            'reason':'burst main'   | 'priority':0                     | reason
            """)
    void what_is_wrong_is_named(String right, String wrong, String field) {
        var desk = given.desk();

        Api.send(
                        "POST",
                        "/bulletins",
                        valid(WRITTEN.replace(right, wrong)).replace("{queue}", desk.queue()),
                        Tokens.supervisor())
                .then()
                .statusCode(400)
                .body("field", equalTo(field));
    }

    private static String write(Desk desk, String token) {
        return Api.send("POST", "/bulletins", written(desk), token)
                .then()
                .statusCode(200)
                .body("status", equalTo("PROPOSED"))
                .extract()
                .path("id");
    }

    private static Response approve(String id, String token) {
        String written =
                Api.get("/bulletins/all", Tokens.supervisor()).path("items.find { it.id == '" + id + "' }.owner.at");
        return Api.send(
                "POST", "/bulletins/" + id + "/approve", "{'reason':'checked','writtenAt':'" + written + "'}", token);
    }

    private static String written(Desk desk) {
        return valid(WRITTEN).replace("{queue}", desk.queue());
    }

    private static String valid(String body) {
        return body.replace("'2999'", "'" + Instant.now().plusSeconds(3600) + "'");
    }
}
