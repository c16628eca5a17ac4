package callcenter.callback.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import callcenter.callback.ComponentTest;
import callcenter.callback.Work;
import callcenter.callback.domain.promise.AlarmKind;
import callcenter.callback.domain.promise.PromiseId;
import callcenter.callback.store.AgentPresence;
import callcenter.callback.usecase.RingAlarm;
import callcenter.testing.Norm;
import callcenter.testing.Tokens;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The life of a promise as a supervisor reads it. */
@ComponentTest
class HistoryTest {

    private final String agent = "agent-" + UUID.randomUUID();

    @Inject
    Work work;

    @Inject
    AgentPresence presence;

    @Inject
    RingAlarm ringAlarm;

    @Test
    void whoDecidedWhatAndWhyIsToldStepByStep() {
        var id = Api.make(agent, Api.newCall());
        var other = "agent-" + UUID.randomUUID();
        work.run(tx -> presence.learn(tx.session(), other, "AVAILABLE", 1, 1));
        act(id, "hand-over", Map.of("to", other, "reason", "speaks Cantonese"));
        act(id, "postpone", Map.of("callAt", Instant.now().plusSeconds(3600).toString(), "reason", "at work"));
        act(id, "waive", Map.of("reason", "found it on the bill"));

        Api.as(Tokens.supervisor())
                .get("/callbacks/" + id + "/history?reason=complaint")
                .then()
                .statusCode(200)
                .body("personalData", equalTo(true))
                .body("entries.what", contains("promised", "handed-over", "replanned", "waived"))
                .body("entries[0].facts.ownerId", equalTo(agent))
                .body("entries[1].facts.from", equalTo(agent))
                .body("entries[1].facts.to", equalTo(other))
                .body("entries.reason", contains(null, "ASKED", "POSTPONED", null))
                .body("entries[3].by", equalTo("supervisor-1"))
                .body("entries.note", contains(null, "speaks Cantonese", "at work", "found it on the bill"));
    }

    @Norm("CAL-13")
    @Test
    void wordsNeedAGroundThatIsKeptAndNumbersAreNeverToldHere() {
        var id = Api.make(agent, Api.newCall());
        act(id, "waive", Map.of("reason", "call my son instead"));

        Api.agent(agent)
                .get("/callbacks/" + id + "/history")
                .then()
                .statusCode(200)
                .body("personalData", equalTo(false))
                .body("entries.note", everyItem(nullValue()))
                .body("entries.facts.number", everyItem(nullValue()));
        Api.as(Tokens.supervisor()).get("/reads?target=" + id).then().body("total", equalTo(0));

        Api.agent(agent)
                .get("/callbacks/" + id + "/history?reason=asked")
                .then()
                .statusCode(200);
        Api.as(Tokens.supervisor())
                .get("/reads?target=" + id)
                .then()
                .body("items.what", contains("promise.history"))
                .body("items.reason", contains("asked"));
    }

    @Norm("CBK-8")
    @Test
    void whatWasMergedIsPartOfTheHistoryUnderEitherId() {
        var first = Api.promise(Api.newCall());
        String id =
                Api.agent(agent).body(first).post("/callbacks").then().extract().path("id");
        var callId = Api.newCall();
        var again = Api.promise(callId);
        again.put("matter", first.get("matter"));
        Api.agent(agent).body(again).post("/callbacks");
        var merged = "p-" + callId + "-within-2h";
        act(merged, "hand-over", Map.of("reason", "going home"));

        Api.as(Tokens.supervisor())
                .get("/callbacks/" + merged + "/history?reason=check")
                .then()
                .body("id", equalTo(id))
                .body("entries.what", contains("promised", "merged", "handed-over"))
                .body("entries[1].facts.mergedId", equalTo(merged))
                .body("entries[1].facts.callId", equalTo(callId))
                .body("entries[2].note", equalTo("going home"));
    }

    @Norm("CBK-4")
    @Test
    void escalationsAndWhoTookThemInHandAreTold() {
        var id = Api.make(agent, Api.newCall());
        work.run(tx -> ringAlarm.ring(
                tx, new PromiseId(id), AlarmKind.DUE, Instant.now().plus(Duration.ofHours(3))));
        act(id, "acknowledge", Map.of("reason", "I will call"));

        Api.as(Tokens.supervisor())
                .get("/callbacks/" + id + "/history?reason=check")
                .then()
                .body("entries.what", contains("promised", "escalated", "broken", "acknowledged"))
                .body("entries[1].reason", equalTo("OVERDUE"))
                .body("entries[1].facts.level", equalTo("SHIFT_LEADER"))
                .body("entries[2].reason", equalTo("NOT_TRIED"))
                .body("entries[3].by", equalTo("supervisor-1"))
                .body("entries[3].note", equalTo("I will call"));
        Api.agent(agent).get("/callbacks/" + id).then().body("ended.reason", equalTo("NOT_TRIED"));
    }

    private static void act(String id, String what, Map<String, String> request) {
        Api.as(Tokens.supervisor())
                .body(request)
                .post("/callbacks/" + id + "/" + what)
                .then()
                .statusCode(200);
    }
}
