package callcenter.callback.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.callback.ComponentTest;
import callcenter.events.Topic;
import callcenter.testing.EventProbe;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import callcenter.testing.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ComponentTest
class CallbackResourceTest {

    private final String agent = "agent-" + UUID.randomUUID();

    @Norm("CBK-1")
    @Test
    void aPromiseIsDurableBeforeItIsToldBackInWords() {
        var callId = Api.newCall();
        var agreedAt = Instant.now().minusSeconds(20);
        var request = Api.promise(callId);
        request.put("agreedAt", agreedAt.toString());

        try (var probe = EventProbe.on(Topic.CALLBACKS)) {
            var dueAt = Api.agent(agent)
                    .body(request)
                    .post("/callbacks")
                    .then()
                    .statusCode(201)
                    .body("id", equalTo("p-" + callId + "-within-2h"))
                    .body("kind", equalTo("WITHIN_2H"))
                    .body("words.en", containsString("We will call you back on the number ending in 8000 before"))
                    .body("words.zh-CN", containsString("尾号8000"))
                    .extract()
                    .<String>path("dueAt");

            assertEquals(
                    agreedAt.toEpochMilli() + 7_200_000, Instant.parse(dueAt).toEpochMilli());
            var made = probe.await("callcenter.callback.promised.v1", "p-" + callId + "-within-2h");
            assertEquals(agent, made.text("ownerId"));
            assertEquals("+8613800138000", made.text("number"));
            assertEquals("1", made.attribute("sequence"));
        }
    }

    @Norm("CBK-1")
    @FailureCase("R38")
    @Test
    void theSameAgainGivesTheSamePromiseWithItsFirstDeadline() {
        var callId = Api.newCall();
        var id = Api.make(agent, callId);
        String dueAt = Api.agent(agent).get("/callbacks/" + id).then().extract().path("dueAt");

        Api.agent(agent)
                .body(Api.promise(callId))
                .post("/callbacks")
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("dueAt", equalTo(dueAt));
    }

    @FailureCase("R37")
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "010 6552 9988 转 801, +861065529988;ext=801, 尾号9988转801",
        "400-812-3456, +864008123456, 尾号3456",
        "95598, 95598, 尾号5598"
    })
    void serviceNumbersAndExtensionsArePromisedAsTheyWillBeDialled(String written, String kept, String told) {
        var callId = Api.newCall();
        var request = Api.promise(callId);
        request.put("number", written);

        try (var probe = EventProbe.on(Topic.CALLBACKS)) {
            Api.agent(agent)
                    .body(request)
                    .post("/callbacks")
                    .then()
                    .statusCode(201)
                    .body("words.zh-CN", containsString(told));

            var made = probe.await("callcenter.callback.promised.v1", "p-" + callId + "-within-2h");
            assertEquals(kept, made.text("number"));
        }
    }

    @Test
    void aPromiseIsShownWithItsNumberMasked() {
        var id = Api.make(agent, Api.newCall());

        Api.agent(agent)
                .get("/callbacks/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("number", equalTo("****8000"))
                .body("customerId", startsWith("c_"))
                .body("risk", equalTo("NONE"))
                .body("attempts", equalTo(List.of()))
                .body("toString()", not(containsString("13800138000")));
    }

    @Test
    void everyMinuteToTheDeadlineIsExplained() {
        var id = Api.make(agent, Api.newCall());
        var promise = Api.agent(agent).get("/callbacks/" + id).then().extract().jsonPath();

        Api.agent(agent)
                .get("/callbacks/" + id + "/explanation")
                .then()
                .statusCode(200)
                .body("agreedAt", equalTo(promise.getString("agreedAt")))
                .body("dueAt", equalTo(promise.getString("dueAt")))
                .body("countedMs", equalTo(7_200_000))
                .body("spans.counting", contains("COUNTED"))
                .body("spans[0].from", equalTo(promise.getString("agreedAt")))
                .body("spans[0].to", equalTo(promise.getString("dueAt")))
                .body("spans[0].words.en", containsString("(2 h 0 min): counted"))
                .body("spans[0].words.zh-CN", containsString("（2小时0分）：计时"));
    }

    @Norm("CBK-4")
    @Test
    void theListIsDueSoonestFirstAndPaged() {
        var later = Api.make(agent, Api.newCall());
        var request = Api.promise(Api.newCall());
        request.put("agreedAt", Instant.now().minus(Duration.ofMinutes(20)).toString());
        String sooner = Api.agent(agent)
                .body(request)
                .post("/callbacks")
                .then()
                .extract()
                .path("id");

        Api.agent(agent).get("/callbacks?status=OPEN").then().body("items.id", contains(sooner, later));
        Api.agent(agent)
                .get("/callbacks?page=1&size=1")
                .then()
                .body("items.id", contains(later))
                .body("total", equalTo(2))
                .body("size", equalTo(1));
        Api.agent(agent).get("/callbacks?status=KEPT").then().body("total", equalTo(0));
    }

    @Test
    void whatIsWaivedStaysWaived() {
        var id = Api.make(agent, Api.newCall());
        var waive = java.util.Map.of("reason", "solved meanwhile");

        Api.agent(agent)
                .body(waive)
                .post("/callbacks/" + id + "/waive")
                .then()
                .statusCode(200)
                .body("status", equalTo("WAIVED"));

        Api.agent(agent)
                .body(waive)
                .post("/callbacks/" + id + "/waive")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:callcenter:problem:illegal-transition"))
                .body("state", equalTo("WAIVED"))
                .body("allowed", equalTo(List.of()));
    }

    @Test
    void supervisorsFilterByOwner() {
        var id = Api.make(agent, Api.newCall());

        Api.as(Tokens.supervisor()).get("/callbacks?ownerId=" + agent).then().body("items.id", contains(id));
    }
}
