package callcenter.ticket.rest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.testing.Norm;
import callcenter.testing.RealServers;
import callcenter.testing.Tokens;
import callcenter.ticket.Given;
import callcenter.ticket.domain.ContactType;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Personal data is shown to who has the customer, or works on the ticket and says why; the reading is on record for ever. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class PersonalDataTest {
    private static final String OWNER = "agent-2";

    @Inject
    Given given;

    @Inject
    DataSource database;

    @Test
    void without_a_reason_it_is_masked_and_no_reading_is_recorded() throws SQLException {
        var ticket = commented();

        var answer = Api.get("/tickets/" + ticket, Tokens.agent(OWNER));

        answer.then()
                .body("personalData", equalTo(false))
                .body("number", equalTo("****8000"))
                .body("contact", nullValue())
                .body("comments[0].by", equalTo(OWNER))
                .body(not(containsString("Ms Li")))
                .body(not(containsString("Canal Road")))
                .body(not(containsString("13800138000")))
                .body(not(containsString("asked for a visit")))
                .body(not(containsString("crew")));
        assertEquals(List.of(), readings(ticket));
    }

    @Test
    void with_a_reason_it_is_shown_and_the_reading_is_recorded() throws SQLException {
        var ticket = commented();

        var answer = Api.get("/tickets/" + ticket + "?reason=%E5%9B%9E%E8%AE%BF", Tokens.agent(OWNER));

        answer.then()
                .body("personalData", equalTo(true))
                .body("contact.name", equalTo("Ms Li"))
                .body("contact.number", equalTo("+8613800138000"))
                .body("contact.address", equalTo("12 Canal Road"))
                .body("content", equalTo("asked for a visit"))
                .body("comments[0].text", equalTo("crew is on its way"));
        assertEquals(List.of(OWNER + " ticket: 回访"), readings(ticket));
    }

    @Test
    void the_reason_may_come_in_a_header() throws SQLException {
        var ticket = given.ticket(OWNER, ContactType.REPAIR);

        var answer = RestAssured.given()
                .header("Authorization", "Bearer " + Tokens.supervisor())
                .header("Access-Reason", "visit time")
                .get("/tickets/" + ticket);

        answer.then().body("personalData", equalTo(true));
        assertEquals(List.of("supervisor-1 ticket: visit time"), readings(ticket));
    }

    @Test
    @Norm("CAL-13")
    void whoever_has_the_customer_reads_his_ticket_without_a_reason_until_the_record_is_written() throws SQLException {
        var ticket = given.ticket(OWNER, ContactType.REPAIR);
        var agent = Given.fresh("agent");
        var call = Given.fresh("call");
        given.answered(call, 3, agent, "c_" + OWNER);
        given.returned(call, 2, "agent-before");

        var during = Api.get("/tickets/" + ticket, Tokens.agent(agent));
        given.wrappedUp(call, 4);
        var after = Api.get("/tickets/" + ticket, Tokens.agent(agent));

        during.then().statusCode(200).body("contact.number", equalTo("+8613800138000"));
        after.then().statusCode(403);
        assertEquals(List.of(agent + " ticket: " + call), readings(ticket));
        Api.get("/reads?customerId=c_" + OWNER + "&by=" + agent, Tokens.quality())
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].what", equalTo("ticket"))
                .body("items[0].target", equalTo(ticket))
                .body("items[0].callId", equalTo(call))
                .body("items[0].reason", nullValue());
        Api.get("/reads", Tokens.agent(agent)).then().statusCode(403);
    }

    @Test
    void quality_sees_it_masked_whatever_the_reason() throws SQLException {
        var ticket = given.ticket(OWNER, ContactType.REPAIR);

        var answer = Api.get("/tickets/" + ticket + "?reason=curious", Tokens.quality());

        answer.then().statusCode(200).body("personalData", equalTo(false));
        assertEquals(List.of(), readings(ticket));
    }

    @Test
    void a_list_is_always_masked() {
        given.ticket(OWNER, ContactType.REPAIR);

        var answer = Api.get("/tickets", Tokens.supervisor());

        answer.then().body(not(containsString("13800138000"))).body(not(containsString("Ms Li")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update customer_reading set by = ''",
                "delete from customer_reading",
                "truncate customer_reading"
            })
    void the_record_cannot_be_changed(String statement) throws SQLException {
        Api.get("/tickets/" + given.ticket(OWNER, ContactType.REPAIR) + "?reason=x", Tokens.supervisor());
        try (var connection = database.getConnection();
                var change = connection.createStatement()) {
            var refusal = assertThrows(SQLException.class, () -> change.execute(statement));

            assertTrue(refusal.getMessage().contains("insert-only"), refusal.getMessage());
        }
    }

    private String commented() {
        var ticket = given.ticket(OWNER, ContactType.REPAIR);
        Api.send("POST", "/tickets/" + ticket + "/comments", "{'text':'crew is on its way'}", Tokens.agent(OWNER))
                .then()
                .statusCode(201);
        return ticket;
    }

    private List<String> readings(String ticket) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select by, what, coalesce(reason, call_id) from customer_reading where target = ? order by id")) {
            query.setString(1, ticket);
            var rows = query.executeQuery();
            List<String> readings = new ArrayList<>();
            while (rows.next()) {
                readings.add(rows.getString(1) + " " + rows.getString(2) + ": " + rows.getString(3));
            }
            return readings;
        }
    }
}
