package callcenter.ticket.rest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.testing.RealServers;
import callcenter.testing.Tokens;
import callcenter.ticket.Given;
import callcenter.ticket.domain.ContactType;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a client may send by mistake or by malice: a problem that says what would be right, and nothing has changed. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class BadInputTest {
    @Inject
    Given given;

    @ParameterizedTest(name = "{0} {1} {2} -> {3} {4} {5}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            GET  | /tickets?status=SLEEPING        |                            | 400 | invalid-field      | status
            GET  | /tickets?type=GOSSIP            |                            | 400 | invalid-field      | type
            GET  | /tickets?incomplete=perhaps     |                            | 400 | invalid-field      | incomplete
            GET  | /tickets?page=-1                |                            | 400 | invalid-field      | page
            GET  | /tickets?page=two               |                            | 400 | invalid-field      | page
            GET  | /tickets?page=99999999999       |                            | 400 | invalid-field      | page
            GET  | /tickets?size=0                 |                            | 400 | invalid-field      | size
            GET  | /tickets?size=201               |                            | 400 | invalid-field      | size
            GET  | /tickets?callId=a%00b           |                            | 400 | invalid-field      | callId
            GET  | /tickets/t-nobody               |                            | 404 | not-found          |
            GET  | /tickets/a%00b                  |                            | 404 | not-found          |
            GET  | /tickets/{id}?reason=a%00b      |                            | 400 | invalid-field      | reason
            GET  | /nothing                        |                            | 404 | not-found          |
            DELETE | /tickets/{id}                 |                            | 405 | method-not-allowed |
            POST | /tickets/t-nobody/comments      | {'text':'x'}               | 404 | not-found          |
            POST | /tickets/{id}/comments          | {'text':' '}               | 400 | invalid-field      | text
            POST | /tickets/{id}/comments          | {}                         | 400 | invalid-field      | text
            POST | /tickets/{id}/comments          | {'text':7                  | 400 | malformed-json     |
            POST | /tickets/{id}/comments          | {'text':{'a':1}}           | 400 | invalid-field      | text
            POST | /tickets/{id}/comments          | {'text':'a\\u0000b'}       | 400 | invalid-field      | text
            POST | /tickets/{id}/comments          | []                         | 400 |                    |
            POST | /tickets/{id}/comments          | null                       | 400 | bad-request        |
            PUT  | /tickets/{id}/status            | {'status':'ASLEEP'}        | 400 | invalid-field      | status
            PUT  | /tickets/{id}/status            | {}                         | 400 | invalid-field      | status
            PUT  | /tickets/{id}/status            | {'status':'CLOSED'}        | 400 | invalid-field      | status
            PUT  | /tickets/t-nobody/status        | {'status':'RESOLVED'}      | 404 | not-found          |
            POST | /tickets/{id}/customer-told     | {'result':''}              | 400 | invalid-field      | result
            POST | /tickets/t-nobody/customer-told | {'result':'x'}             | 404 | not-found          |
            PUT  | /tickets/{id}/contact           | {}                         | 400 | invalid-field      | name
            PUT  | /tickets/{id}/contact           | {'name':' '}               | 400 | invalid-field      | name
            PUT  | /tickets/{id}/contact           | {'name':'a\\u0000b'}       | 400 | invalid-field      | name
            PUT  | /tickets/{id}/contact           | {'number':'12'}            | 400 | invalid-field      | number
            PUT  | /tickets/{id}/contact           | {'number':''}              | 400 | invalid-field      | number
            PUT  | /tickets/{id}/contact           | {'address':''}             | 400 | invalid-field      | address
            PUT  | /tickets/{id}/contact           | {'address':7               | 400 | malformed-json     |
            PUT  | /tickets/t-nobody/contact       | {'name':'Ms Li'}           | 404 | not-found          |
            POST | /tickets/{id}/close             | {'resolution':null}        | 400 | invalid-field      | resolution
            POST | /tickets/t-nobody/close         | {'resolution':'x'}         | 404 | not-found          |
            """)
    void it_is_refused(String method, String path, String body, int status, String slug, String field) {
        var ticket = given.ticket("agent-2", ContactType.QUERY);

        var answer = Api.send(method, path.replace("{id}", ticket), body, Tokens.supervisor());

        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("field", equalTo(field))
                .body(
                        "type",
                        slug == null
                                ? containsString("urn:callcenter:problem:")
                                : equalTo("urn:callcenter:problem:" + slug))
                .body(not(containsString("Exception")));
        assertUntouched(ticket);
    }

    @Test
    void a_text_longer_than_anyone_reads_is_refused_by_field() {
        var ticket = given.ticket("agent-2", ContactType.QUERY);

        var answer = Api.send(
                "POST", "/tickets/" + ticket + "/comments", "{'text':'" + "x".repeat(4001) + "'}", Tokens.supervisor());

        answer.then().statusCode(400).body("field", equalTo("text"));
        assertUntouched(ticket);
    }

    @Test
    void a_body_larger_than_the_limit_is_refused() {
        var ticket = given.ticket("agent-2", ContactType.QUERY);

        var answer = Api.send(
                "POST",
                "/tickets/" + ticket + "/comments",
                "{'text':'" + "x".repeat(70_000) + "'}",
                Tokens.supervisor());

        answer.then().statusCode(413).contentType("application/problem+json");
        assertUntouched(ticket);
    }

    @Test
    void a_body_that_is_not_json_is_refused() {
        var ticket = given.ticket("agent-2", ContactType.QUERY);

        var answer = RestAssured.given()
                .header("Authorization", "Bearer " + Tokens.supervisor())
                .contentType("text/plain")
                .body("close it")
                .post("/tickets/" + ticket + "/close");

        answer.then().statusCode(415).contentType("application/problem+json");
        assertUntouched(ticket);
    }

    private static void assertUntouched(String ticket) {
        var view = Api.get("/tickets/" + ticket, Tokens.supervisor());
        assertEquals("OPEN", view.path("status"));
        assertEquals(List.of(), view.path("comments"));
    }
}
