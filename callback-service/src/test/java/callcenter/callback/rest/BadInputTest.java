package callcenter.callback.rest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import callcenter.callback.ComponentTest;
import callcenter.testing.FailureCase;
import callcenter.testing.Tokens;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ComponentTest
class BadInputTest {

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "callId |",
                "callId | ''",
                "callId | a b",
                "callId | ../x",
                "kind |",
                "kind | SOON",
                "kind | ''",
                "number |",
                "matter |",
                "matter | ' '",
                "queueId |",
                "queueId | 'a/b'",
                "followsId | p-never-made-within-2h",
                "followsId | a b",
                "agreedAt | yesterday",
                "agreedAt | 2020-01-01T00:00:00Z",
                "agreedAt | 2199-01-01T00:00:00Z"
            })
    void aWrongFieldIsNamed(String field, String value) {
        var request = Api.promise(Api.newCall());
        request.put(field, value);

        Api.agent("agent-1")
                .body(request)
                .post("/callbacks")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("field", equalTo(field))
                .body("toString()", not(containsString("Exception")));
    }

    @FailureCase("R37")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "12, no number of this form",
        "abc, not a phone number",
        "+99912345678, country code",
        "13812345678901234567, too long",
        "110, emergency number",
        "+86 122, never called",
        "16812345, premium-rate",
        "+86138001380001, no number of this form"
    })
    void aNumberThatCannotBeCalledIsRefusedAtOnceWithTheReason(String number, String reason) {
        var callId = Api.newCall();
        var request = Api.promise(callId);
        request.put("number", number);

        Api.agent("agent-1")
                .body(request)
                .post("/callbacks")
                .then()
                .statusCode(400)
                .body("field", equalTo("number"))
                .body("detail", containsString(reason));

        Api.agent("agent-1").get("/callbacks/p-" + callId + "-within-2h").then().statusCode(404);
    }

    @Test
    void aTimeThatIsOverCannotBeChosen() {
        var request = Api.promise(Api.newCall());
        request.put("kind", "AGREED_TIME");
        request.put("callAt", Instant.now().minusSeconds(60).toString());

        Api.agent("agent-1")
                .body(request)
                .post("/callbacks")
                .then()
                .statusCode(400)
                .body("field", equalTo("callAt"));
    }

    @Test
    void aMatterThatIsTooLongIsRefused() {
        var request = Api.promise(Api.newCall());
        request.put("matter", "x".repeat(501));

        Api.agent("agent-1")
                .body(request)
                .post("/callbacks")
                .then()
                .statusCode(400)
                .body("field", equalTo("matter"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {"{", "[]", "null", "''", "{\"callId\":{}}", "7"})
    void aBodyThatIsNoneIsRefused(String body) {
        Api.agent("agent-1")
                .body(body)
                .post("/callbacks")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "/callbacks?status=DONE, 400, status",
        "/callbacks?page=-1, 400, page",
        "/callbacks?size=0, 400, size",
        "/callbacks?size=201, 400, size",
        "/callbacks?ownerId=a%00b, 400, ownerId",
        "/reports/promises?from=2026-03-02&to=2026-03-02&team=a%00b, 400, team",
        "/callbacks/p-unknown, 404,",
        "/callbacks/p%00, 404,",
        "/callbacks/p-unknown/explanation, 404,",
        "/callbacks/p%00/explanation, 404,"
    })
    void aWrongQueryIsRefused(String path, int status, String field) {
        Api.as(Tokens.supervisor())
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("field", equalTo(field));
    }

    @Test
    void aTextThatNoDatabaseStoresIsRefused() {
        var id = Api.make("agent-1", Api.newCall());
        var request = Api.promise(Api.newCall());
        request.put("matter", "bill\0");

        Api.agent("agent-1")
                .body(request)
                .post("/callbacks")
                .then()
                .statusCode(400)
                .body("field", equalTo("matter"));
        Api.agent("agent-1")
                .body(Map.of("reason", "x\0"))
                .post("/callbacks/" + id + "/waive")
                .then()
                .statusCode(400)
                .body("field", equalTo("reason"));
    }

    @Test
    void aSecondNumberUnderTheSameKeyIsNotTakenSilently() {
        var callId = Api.newCall();
        Api.make("agent-1", callId);
        var request = Api.promise(callId);
        request.put("number", "138 0013 8001");

        Api.agent("agent-1")
                .body(request)
                .post("/callbacks")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:callcenter:problem:already-promised"))
                .body("detail", containsString("****8000"));
    }

    @Test
    void waivingNeedsAReasonAndAPromise() {
        var id = Api.make("agent-1", Api.newCall());

        Api.agent("agent-1")
                .body(Map.of("reason", " "))
                .post("/callbacks/" + id + "/waive")
                .then()
                .statusCode(400)
                .body("field", equalTo("reason"));
        Api.agent("agent-1")
                .body(Map.of("reason", "solved"))
                .post("/callbacks/p-none/waive")
                .then()
                .statusCode(404);
        Api.agent("agent-1").get("/callbacks/" + id).then().body("status", equalTo("OPEN"));
    }

    @Test
    void tooMuchIsTooMuch() {
        var request = Api.promise(Api.newCall());
        request.put("matter", "x".repeat(70_000));

        Api.agent("agent-1")
                .body(request)
                .post("/callbacks")
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
    }

    @Test
    void anAgentsClockMayBeALittleAhead() {
        var request = Api.promise(Api.newCall());
        request.put("agreedAt", Instant.now().plusSeconds(20).toString());

        Api.agent("agent-1").body(request).post("/callbacks").then().statusCode(201);
    }
}
