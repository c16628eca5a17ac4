package callcenter.routing.rest;

import static callcenter.routing.rest.NuisanceCase.LEADER;
import static callcenter.routing.rest.NuisanceCase.OTHER;
import static callcenter.routing.rest.NuisanceCase.decided;
import static callcenter.routing.rest.NuisanceCase.one;
import static callcenter.routing.rest.NuisanceCase.ruled;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.routing.ServersAndPlatforms;
import callcenter.routing.domain.call.CallState;
import callcenter.testing.Norm;
import callcenter.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the proposal to the list, by two people, and off it again. */
@QuarkusTest
@Norm("ANS-8")
@WithTestResource(value = ServersAndPlatforms.class, scope = TestResourceScope.GLOBAL)
class NuisanceNumbersTest {

    @Inject
    Given given;

    @Inject
    Rows rows;

    private NuisanceCase trouble;

    @BeforeEach
    void a_call_that_goes_wrong() {
        trouble = NuisanceCase.of(given);
    }

    @Test
    void it_takes_two() {
        var id = trouble.propose(
                        "WARN", null, Tokens.shiftLeader(LEADER, trouble.desk().team()))
                .getString("id");

        ruled(id, "approve", LEADER)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:callcenter:problem:second-person-needed"));
        Api.send(
                        "POST",
                        "/nuisance-numbers",
                        trouble.proposal("WARN", null),
                        Tokens.agent(trouble.desk().agent()))
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
    void an_appeal_is_decided_by_who_had_no_part_in_it_and_the_reading_is_on_record() {
        var id = trouble.listed("TURN_AWAY").getString("id");

        ruled(id, "appeal", LEADER).then().body("status", equalTo("APPEALED")).body("applied", equalTo(true));
        decided(id, LEADER).then().statusCode(403);
        decided(id, OTHER).then().statusCode(200).body("status", equalTo("LIFTED"));

        assertEquals(CallState.WAITING, trouble.next(trouble.desk()));
        var history = Api.get("/nuisance-numbers/" + id, Tokens.supervisor());
        history.then()
                .body("history.did", equalTo(List.of("PROPOSED", "APPROVED", "APPEALED", "GRANTED")))
                .body("history.by", equalTo(List.of(trouble.desk().agent(), LEADER, LEADER, OTHER)))
                .body("incidents[0].what", equalTo("shouted"))
                .body(not(containsString(trouble.number())));
        assertEquals(
                List.of("proposed", "approved", "read", "appealed", "granted", "read"),
                rows.query("select substr(action, 10) from audit where target = '" + id + "' order by id"));
    }

    @Test
    void time_takes_it_off_the_list() {
        var id = trouble.propose("TURN_AWAY", 1L, Tokens.agent(trouble.desk().agent()))
                .getString("id");
        ruled(id, "approve", LEADER);

        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> "EXPIRED".equals(one(id).getString("status")));

        assertEquals(CallState.WAITING, trouble.next(trouble.desk()));
        assertEquals(List.of("PROPOSED", "APPROVED", "EXPIRED"), one(id).getList("history.did"));
    }

    @Test
    void a_new_proposal_takes_the_place_of_what_is_in_force() {
        var first = trouble.listed("WARN").getString("id");
        var again = given.incoming(trouble.desk(), trouble.number()).value();
        var second = Api.send(
                        "POST",
                        "/nuisance-numbers",
                        "{'level':'TURN_AWAY','incidents':[{'callId':'" + again + "','what':'once more'},{'callId':'"
                                + trouble.call() + "','what':'shouted'}]}",
                        Tokens.supervisor())
                .jsonPath()
                .getString("id");

        ruled(second, "approve", LEADER).then().statusCode(200);

        assertEquals("LIFTED", one(first).getString("status"));
        assertEquals(second, one(first).getString("history[-1].reason"));
        assertEquals(CallState.TURNED_AWAY, trouble.next(trouble.desk()));
    }

    @Test
    void the_list_is_read_page_by_page_and_tells_nothing_that_people_wrote() {
        var customer = trouble.listed("WARN").getString("customerId");

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
        var other = given.incoming(trouble.desk()).value();

        var answer = Api.send(
                "POST",
                "/nuisance-numbers",
                body.replace("{call}", trouble.call()).replace("{other}", other),
                Tokens.supervisor());

        answer.then().statusCode(400).body("field", equalTo(field));
    }
}
