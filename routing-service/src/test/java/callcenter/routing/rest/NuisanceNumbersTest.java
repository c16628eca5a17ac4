package callcenter.routing.rest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.events.Topic;
import callcenter.events.callback.PromiseKept;
import callcenter.events.callback.PromiseMade;
import callcenter.routing.ServersAndPlatforms;
import callcenter.routing.domain.call.CallState;
import callcenter.testing.EventProbe;
import callcenter.testing.EventVoice;
import callcenter.testing.Norm;
import callcenter.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the agent's proposal to what the next call from the number meets, and off the list again. */
@QuarkusTest
@Norm("ANS-8")
@WithTestResource(value = ServersAndPlatforms.class, scope = TestResourceScope.GLOBAL)
class NuisanceNumbersTest {

    private static final String LEADER = "leader-of-the-list";
    private static final String OTHER = "other-leader-of-the-list";

    @Inject
    Given given;

    @Inject
    Rows rows;

    private Desk desk;
    private String call;
    private String number;

    @BeforeEach
    void a_call_that_goes_wrong() {
        desk = given.desk();
        call = given.call(desk, CallState.TALKING);
        number = given.number(call);
    }

    @Test
    void a_number_is_listed_with_evidence_and_a_second_person_and_the_next_call_is_turned_away() {
        try (var events = EventProbe.on(Topic.NUISANCES)) {
            var proposed = propose("TURN_AWAY", null, Tokens.agent(desk.agent()));
            var id = proposed.getString("id");
            assertEquals("PROPOSED", proposed.getString("status"));
            assertEquals("****" + number.substring(number.length() - 4), proposed.getString("number"));
            assertEquals(
                    id, propose("TURN_AWAY", null, Tokens.agent(desk.agent())).getString("id"));
            assertEquals(CallState.WAITING, next(desk), "nobody is affected before a second person approves");

            ruled(id, "approve", LEADER)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("LISTED"))
                    .body("applied", equalTo(true));
            var away = given.incoming(desk, number).value();

            assertEquals(CallState.TURNED_AWAY, given.call(away).state());
            Api.get("/calls/" + away + "/timeline", Tokens.supervisor())
                    .then()
                    .body("entries.what", equalTo(List.of("received", "nuisance-turned-away", "ended")))
                    .body("entries[2].detail", equalTo("TURNED_AWAY by PLATFORM"));
            assertEquals(
                    List.of("PROPOSED", "LISTED"),
                    events.await(2, it -> id.equals(it.key())).stream()
                            .map(it -> it.text("status"))
                            .toList());
        }
    }

    @Test
    void it_takes_two() {
        var id = propose("WARN", null, Tokens.shiftLeader(LEADER, desk.team())).getString("id");

        ruled(id, "approve", LEADER)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:callcenter:problem:second-person-needed"));
        Api.send("POST", "/nuisance-numbers", proposal("WARN", null), Tokens.agent(desk.agent()))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:callcenter:problem:already-proposed"));
        ruled(id, "refuse", OTHER).then().statusCode(200).body("status", equalTo("REFUSED"));
        ruled(id, "approve", OTHER)
                .then()
                .statusCode(409)
                .body("state", equalTo("REFUSED"))
                .body("allowed", equalTo(List.of()));
    }

    @Test
    void while_a_promise_to_the_customer_is_open_nothing_is_applied() {
        var listed = listed("TURN_AWAY");
        var customer = listed.getString("customerId");
        var id = listed.getString("id");
        try (var callbacks = EventVoice.of("callback-service")) {
            callbacks.tell("p-late-" + id, 2, kept());
            callbacks.tell("p-late-" + id, 1, made(customer));
            callbacks.tell("p-" + id, 1, made(customer));
            awaitPromised(customer, true);

            var spared = given.incoming(desk, number).value();

            assertEquals(CallState.WAITING, given.call(spared).state());
            Api.get("/calls/" + spared + "/timeline", Tokens.supervisor())
                    .then()
                    .body("entries.what", hasItem("nuisance-spared"));
            callbacks.tell("p-" + id, 2, kept());
            awaitPromised(customer, false);
            assertEquals(CallState.TURNED_AWAY, next(desk));
        }
    }

    @Test
    void the_agent_is_warned_at_the_offer_in_both_languages() {
        var id = listed("WARN").getString("id");
        var colleague = given.desk();
        given.available(colleague);

        var offered = given.offered(colleague, number);

        var token = Tokens.agent(colleague.agent());
        Api.get("/agents/me", token)
                .then()
                .body("call.id", equalTo(offered))
                .body("call.nuisance.id", equalTo(id))
                .body("call.nuisance.level", equalTo("WARN"));
        Api.get("/calls/" + offered + "/guidance", token)
                .then()
                .body("items.find { it.what == 'nuisance-known' }.norm", equalTo("ANS-8"))
                .body("items.find { it.what == 'nuisance-known' }.text.zh-CN", containsString("骚扰名单"))
                .body("items.find { it.what == 'nuisance-known' }.text.en", containsString("nuisance numbers"));
    }

    @Test
    void an_emergency_is_nobodys_nuisance() {
        listed("TURN_AWAY");
        var emergency = given.desk();
        Api.send(
                        "PUT",
                        "/queues/" + emergency.queue(),
                        "{'name':'E','emergency':true,'dialled':['" + emergency.dialled() + "']}",
                        Tokens.supervisor())
                .then()
                .statusCode(200);

        assertEquals(CallState.WAITING, next(emergency));
    }

    @Test
    void an_appeal_is_decided_by_who_had_no_part_in_it_and_the_reading_is_on_record() {
        var id = listed("TURN_AWAY").getString("id");

        ruled(id, "appeal", LEADER).then().body("status", equalTo("APPEALED")).body("applied", equalTo(true));
        decided(id, LEADER).then().statusCode(403);
        decided(id, OTHER).then().statusCode(200).body("status", equalTo("LIFTED"));

        assertEquals(CallState.WAITING, next(desk));
        var history = Api.get("/nuisance-numbers/" + id, Tokens.supervisor());
        history.then()
                .body("history.did", equalTo(List.of("PROPOSED", "APPROVED", "APPEALED", "GRANTED")))
                .body("history.by", equalTo(List.of(desk.agent(), LEADER, LEADER, OTHER)))
                .body("incidents[0].what", equalTo("shouted"))
                .body(not(containsString(number)));
        assertEquals(
                List.of("proposed", "approved", "read", "appealed", "granted", "read"),
                rows.query("select substr(action, 10) from audit where target = '" + id + "' order by id"));
    }

    @Test
    void time_takes_it_off_the_list() {
        var id = propose("TURN_AWAY", 1L, Tokens.agent(desk.agent())).getString("id");
        ruled(id, "approve", LEADER);

        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> "EXPIRED".equals(one(id).getString("status")));

        assertEquals(CallState.WAITING, next(desk));
        assertEquals(List.of("PROPOSED", "APPROVED", "EXPIRED"), one(id).getList("history.did"));
    }

    @Test
    void a_new_proposal_takes_the_place_of_what_is_in_force() {
        var first = listed("WARN").getString("id");
        var again = given.incoming(desk, number).value();
        var second = Api.send(
                        "POST",
                        "/nuisance-numbers",
                        "{'level':'TURN_AWAY','incidents':[{'callId':'" + again + "','what':'once more'},{'callId':'"
                                + call + "','what':'shouted'}]}",
                        Tokens.supervisor())
                .jsonPath()
                .getString("id");

        ruled(second, "approve", LEADER).then().statusCode(200);

        assertEquals("LIFTED", one(first).getString("status"));
        assertEquals(second, one(first).getString("history[-1].reason"));
        assertEquals(CallState.TURNED_AWAY, next(desk));
    }

    @Test
    void the_list_is_read_page_by_page_and_tells_nothing_that_people_wrote() {
        var customer = listed("WARN").getString("customerId");

        Api.get("/nuisance-numbers?status=LISTED&size=1&customerId=" + customer, Tokens.shiftLeader(OTHER))
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("size", equalTo(1))
                .body("items.customerId", everyItem(equalTo(customer)))
                .body("items[0].number", startsWith("****"))
                .body("items[0].incidents", nullValue())
                .body("items[0].allowed", hasItems("APPEAL", "LIFT"));
        Api.get("/nuisance-numbers?page=1&size=1&customerId=" + customer, Tokens.supervisor())
                .then()
                .body("total", equalTo(1))
                .body("items", equalTo(List.of()));
        Api.get("/nuisance-numbers?status=listed", Tokens.supervisor())
                .then()
                .statusCode(400)
                .body("field", equalTo("status"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'incidents':[{'callId':'{call}','what':'w'}]}                                | level
            {'level':'HIT','incidents':[{'callId':'{call}','what':'w'}]}                  | level
            {'level':'WARN'}                                                              | incidents
            {'level':'WARN','incidents':[]}                                               | incidents
            {'level':'WARN','incidents':[{'callId':'{call}','what':' '}]}                 | incidents[0].what
            {'level':'WARN','incidents':[{'callId':'none','what':'w'}]}                   | incidents[0].callId
            {'level':'WARN','incidents':[{'callId':'{call}','what':'w'},{'callId':'{call}','what':'w'}]}  | incidents
            {'level':'WARN','incidents':[{'callId':'{call}','what':'w'},{'callId':'{other}','what':'w'}]} | incidents[1].callId
            {'level':'WARN','lastsMs':0,'incidents':[{'callId':'{call}','what':'w'}]}     | lastsMs
            {'level':'WARN','lastsMs':7776000001,'incidents':[{'callId':'{call}','what':'w'}]} | lastsMs
            """)
    void a_wrong_proposal_is_refused_by_the_name_of_its_field(String body, String field) {
        var other = given.incoming(desk).value();

        var answer = Api.send(
                "POST",
                "/nuisance-numbers",
                body.replace("{call}", call).replace("{other}", other),
                Tokens.supervisor());

        answer.then().statusCode(400).body("field", equalTo(field));
    }

    private JsonPath listed(String level) {
        var id = propose(level, null, Tokens.agent(desk.agent())).getString("id");
        ruled(id, "approve", LEADER).then().statusCode(200);
        return one(id);
    }

    private JsonPath propose(String level, Long lastsMs, String token) {
        var answer = Api.send("POST", "/nuisance-numbers", proposal(level, lastsMs), token);
        answer.then().statusCode(200);
        return answer.jsonPath();
    }

    private String proposal(String level, Long lastsMs) {
        var lasts = lastsMs == null ? "" : "'lastsMs':" + lastsMs + ",";
        return "{'level':'" + level + "'," + lasts + "'incidents':[{'callId':'" + call + "','what':'shouted'}]}";
    }

    private static Response ruled(String id, String step, String by) {
        return Api.send("POST", "/nuisance-numbers/" + id + "/" + step, "{'reason':'because'}", Tokens.shiftLeader(by));
    }

    private static Response decided(String id, String by) {
        return Api.send(
                "POST",
                "/nuisance-numbers/" + id + "/appeal/decision",
                "{'granted':true,'reason':'stolen phone'}",
                Tokens.shiftLeader(by));
    }

    private static JsonPath one(String id) {
        return Api.get("/nuisance-numbers/" + id, Tokens.supervisor()).jsonPath();
    }

    /** What the next call from the number becomes. */
    private CallState next(Desk at) {
        return given.call(given.incoming(at, number).value()).state();
    }

    private static void awaitPromised(String customer, boolean promised) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> Map.of("promised", promised, "applied", !promised)
                        .equals(Api.get("/nuisance-numbers?customerId=" + customer, Tokens.supervisor())
                                .jsonPath()
                                .getMap("items[0].findAll { it.key in ['promised', 'applied'] }")));
    }

    private static PromiseMade made(String customer) {
        var now = Instant.now();
        return new PromiseMade(
                "call",
                "WITHIN_2H",
                customer,
                "+8613800138000",
                "matter",
                null,
                "q",
                now,
                now.plusSeconds(60),
                null,
                null);
    }

    private static PromiseKept kept() {
        var now = Instant.now();
        return new PromiseKept("call", "an", 60_000, true, now.plusSeconds(60), now, null);
    }
}
