package callcenter.qa.rest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import callcenter.qa.ComponentTest;
import callcenter.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a client can get wrong, on every endpoint: a problem that names it, and nothing changed. */
@ComponentTest
class BadInputTest {

    private static final String ITEM = "{'id':'ring','norm':'ANS-1','points':1,'rule':'RING_WITHIN_LIMIT'}";

    @ParameterizedTest(name = "{0} {1} {2}: {3} {4}")
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '`', textBlock = """
            GET  | /evaluations?page=-1                       | - | 400 | page
            GET  | /evaluations?size=0                        | - | 400 | size
            GET  | /evaluations?size=201                      | - | 400 | size
            GET  | /evaluations?agentId=LONG                  | - | 400 | agentId
            GET  | /evaluations?page=two                      | - | 404 | -
            GET  | /evaluations/no-such-call                  | - | 404 | -
            GET  | /evaluations/no-such-call/revisions        | - | 404 | -
            GET  | /scorecards/agent-2?from=yesterday         | - | 400 | from
            GET  | /scorecards/agent-2?to=2026-02-30          | - | 400 | to
            GET  | /scorecards/agent-2?from=2026-03-02&to=2026-03-01 | - | 400 | from
            GET  | /scorecards/agent-2?to=%2B999999999-12-31  | - | 400 | to
            GET  | /scorecards/agent-2?from=-4714-01-01       | - | 400 | from
            GET  | /scorecards/a%00b                          | - | 404 | -
            GET  | /evaluations?agentId=a%00b                 | - | 400 | agentId
            GET  | /evaluations/a%00b                         | - | 404 | -
            GET  | /evaluations/a%00b/revisions               | - | 404 | -
            GET  | /forms/a%00b/versions/1                    | - | 404 | -
            POST | /forms/a%00b/versions | {'items':[ITEM]}   | 404 | -
            GET  | /forms/no-such-form/versions/1             | - | 404 | -
            GET  | /forms/service/versions/9999               | - | 404 | -
            GET  | /forms/service/versions/first              | - | 404 | -
            GET  | /no-such-path                              | - | 404 | -
            PUT  | /forms/service/versions                    | {} | 405 | -
            POST | /forms/no-such-form/versions | {'items':[ITEM]}          | 404 | -
            POST | /forms/service/versions | -                              | 415 | -
            POST | /forms/service/versions | {'items':                      | 400 | -
            POST | /forms/service/versions | []                             | 400 | -
            POST | /forms/service/versions | {}                             | 400 | items
            POST | /forms/service/versions | {'items':[]}                   | 400 | items
            POST | /forms/service/versions | {'items':'all'}                | 400 | items
            POST | /forms/service/versions | {'items':[ITEM,ITEM]}          | 400 | items[1].id
            POST | /forms/service/versions | {'items':[{'id':'Ring','norm':'ANS-1','points':1,'rule':'RING_WITHIN_LIMIT'}]} | 400 | items[0].id
            POST | /forms/service/versions | {'items':[{'id':'ring','norm':'fast','points':1,'rule':'RING_WITHIN_LIMIT'}]}  | 400 | items[0].norm
            POST | /forms/service/versions | {'items':[{'id':'ring','norm':'ANS-1','points':0,'rule':'RING_WITHIN_LIMIT'}]} | 400 | items[0].points
            POST | /forms/service/versions | {'items':[{'id':'ring','norm':'ANS-1','points':1}]}                            | 400 | items[0].rule
            POST | /forms/service/versions | {'items':[{'id':'ring','norm':'ANS-1','points':1,'rule':'GUESS'}]}             | 400 | items[0].rule
            """)
    void a_mistake_is_named(String method, String path, @Nullable String body, int status, @Nullable String field) {
        var answer = Api.send(
                        method,
                        path.replace("LONG", "a".repeat(101)),
                        body == null ? null : body.replace("ITEM", ITEM),
                        Tokens.quality())
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body(not(containsString("Exception")));
        if (field != null) {
            answer.body("field", equalTo(field));
        }
        Api.get("/forms/service/versions/1", Tokens.quality()).then().body("items.size()", equalTo(8));
    }

    @Test
    void a_body_that_is_too_large_is_refused_unread() {
        var body = "{'items':[" + " ".repeat(70_000) + "]}";

        Api.send("POST", "/forms/service/versions", body, Tokens.quality())
                .then()
                .statusCode(413);
    }

    @Test
    void another_media_type_is_refused() {
        io.restassured.RestAssured.given()
                .header("Authorization", "Bearer " + Tokens.quality())
                .contentType("text/plain")
                .body("ring 10")
                .post("/forms/service/versions")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }
}
