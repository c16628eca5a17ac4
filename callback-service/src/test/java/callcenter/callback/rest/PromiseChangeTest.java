package callcenter.callback.rest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.callback.ComponentTest;
import callcenter.callback.Work;
import callcenter.callback.domain.promise.AlarmKind;
import callcenter.callback.domain.promise.PromiseId;
import callcenter.callback.store.AgentPresence;
import callcenter.callback.store.AgentTeams;
import callcenter.callback.store.TeamChange;
import callcenter.callback.usecase.RingAlarm;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import callcenter.testing.Tokens;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people decide about an open promise, as clients ask for it. */
@ComponentTest
class PromiseChangeTest {

    private final String agent = "agent-" + UUID.randomUUID();
    private final Instant later = Instant.now().plus(Duration.ofHours(20)).truncatedTo(ChronoUnit.SECONDS);

    @Inject
    Work work;

    @Inject
    AgentPresence presence;

    @Inject
    AgentTeams teams;

    @Inject
    RingAlarm ringAlarm;

    @Inject
    DataSource dataSource;

    @Norm("CBK-13")
    @Test
    void theCustomersTimeIsPlannedAndTheDeadlineMovesWithIt() {
        var id = Api.make(agent, Api.newCall());

        Api.agent(agent)
                .body(Map.of("callAt", later.toString(), "number", "138 0013 8001", "reason", "at work"))
                .post("/callbacks/" + id + "/postpone")
                .then()
                .statusCode(200)
                .body("nextAttemptAt", equalTo(later.toString()))
                .body("dueAt", equalTo(later.plus(Duration.ofMinutes(15)).toString()))
                .body("number", equalTo("****8001"));
    }

    @Norm("CBK-5")
    @Test
    void aTimeAfterTheDeadlineIsRefusedWithWhatWouldBeRight() {
        var id = Api.make(agent, Api.newCall());

        Api.agent(agent)
                .body(Map.of("callAt", later.toString(), "reason", "her son"))
                .post("/callbacks/" + id + "/plan")
                .then()
                .statusCode(409)
                .body("detail", containsString("PLAN_AS_ASKED"))
                .body("allowed", hasItem("POSTPONE"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "offline, not offline",
        "configured and never signed in, not offline",
        "never heard of, the id of an agent",
    })
    void nobodyMayHandItToSomebodyWhoIsNotThere(String other, String right) {
        var id = Api.make(agent, Api.newCall());
        var absent = "agent-" + UUID.randomUUID();
        work.run(tx -> switch (other) {
            case "offline" ->
                presence.learn(tx.session(), absent, "OFFLINE", 1, 1).replaceWithVoid();
            case "never heard of" -> Uni.createFrom().voidItem();
            default -> teams.learn(tx.session(), new TeamChange(absent, "day", Instant.EPOCH, 1, 1));
        });

        Api.agent(agent)
                .body(Map.of("to", absent, "reason", "knows it"))
                .post("/callbacks/" + id + "/hand-over")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("field", equalTo("to"))
                .body("detail", containsString(right));
        Api.agent(agent).get("/callbacks/" + id).then().body("ownerId", equalTo(agent));
    }

    @FailureCase("R27")
    @Test
    void whoIsJustSigningOffGetsNoPromise() throws Exception {
        var id = Api.make(agent, Api.newCall());
        var leaving = "agent-" + UUID.randomUUID();
        work.run(tx -> presence.learn(tx.session(), leaving, "AVAILABLE", 1, 1));

        try (var database = dataSource.getConnection();
                var signOff = database.createStatement()) {
            database.setAutoCommit(false);
            signOff.executeUpdate("update agent_presence set status = 'OFFLINE' where agent_id = '" + leaving + "'");
            var handOver = CompletableFuture.supplyAsync(() -> Api.agent(agent)
                    .body(Map.of("to", leaving, "reason", "knows it"))
                    .post("/callbacks/" + id + "/hand-over")
                    .statusCode());
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(this::somebodyWaitsForPresence);
            database.commit();

            assertEquals(400, handOver.get(20, TimeUnit.SECONDS));
        }
    }

    private boolean somebodyWaitsForPresence() {
        return work.read(session -> session.createNativeQuery(
                        "select count(*) > 0 from pg_stat_activity where datname = current_database()"
                                + " and wait_event_type = 'Lock' and query like '%agent_presence%'",
                        Boolean.class)
                .getSingleResult());
    }

    @Test
    void itIsHandedToTheTeamOrToSomebodyWhoIsAtWork() {
        var id = Api.make(agent, Api.newCall());
        var other = "agent-" + UUID.randomUUID();
        work.run(tx -> presence.learn(tx.session(), other, "AWAY", 1, 1));

        Api.agent(agent)
                .body(Map.of("to", other, "reason", "knows it"))
                .post("/callbacks/" + id + "/hand-over")
                .then()
                .statusCode(200)
                .body("ownerId", equalTo(other));
        Api.agent(other)
                .body(Map.of("reason", "going home"))
                .post("/callbacks/" + id + "/hand-over")
                .then()
                .statusCode(200)
                .body("ownerId", nullValue());
    }

    @Test
    void whatIsPromisedBySomebodyWhoSignedOffIsTheTeamsAtOnce() {
        work.run(tx -> presence.learn(tx.session(), agent, "OFFLINE", 1, 1));
        var id = Api.make(agent, Api.newCall());

        Api.as(Tokens.supervisor()).get("/callbacks/" + id).then().body("ownerId", nullValue());
    }

    @Norm("CBK-8")
    @Test
    void theSameMatterAgainGivesTheSamePromiseUnderBothIds() {
        var first = Api.promise(Api.newCall());
        first.put("kind", "WITHIN_24H");
        String id =
                Api.agent(agent).body(first).post("/callbacks").then().extract().path("id");
        var callId = Api.newCall();
        var again = Api.promise(callId);
        again.put("matter", " " + first.get("matter") + "!");

        var other = "agent-" + UUID.randomUUID();
        Api.agent(other).body(again).post("/callbacks").then().statusCode(200).body("id", equalTo(id));

        Api.agent(agent)
                .get("/callbacks/p-" + callId + "-within-2h")
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("mergedIds", hasItem("p-" + callId + "-within-2h"));
    }

    @Norm("CBK-7")
    @Test
    void whatIsPromisedInTheCallThatServesAPromiseFollowsIt() {
        var id = Api.make(agent, Api.newCall());
        var next = Api.promise(id + "-a1");

        String nextId = Api.agent(agent)
                .body(next)
                .post("/callbacks")
                .then()
                .statusCode(201)
                .body("followsId", equalTo(id))
                .extract()
                .path("id");

        Api.agent(agent).get("/callbacks/" + id).then().body("followedById", equalTo(nextId));
    }

    @Test
    void whoPromisesAgainWhatHasEndedIsToldHowItStands() {
        var callId = Api.newCall();
        var id = Api.make(agent, callId);
        Api.agent(agent).body(Map.of("reason", "solved")).post("/callbacks/" + id + "/waive");

        Api.agent(agent)
                .body(Api.promise(callId))
                .post("/callbacks")
                .then()
                .statusCode(200)
                .body("status", equalTo("WAIVED"))
                .body("words.en", containsString("was cancelled"));
    }

    @Norm("CBK-4")
    @Test
    void aLeaderTakesABrokenPromiseInHand() {
        var id = Api.make(agent, Api.newCall());
        var late = Instant.now().plus(Duration.ofHours(3));
        work.run(tx -> ringAlarm.ring(tx, new PromiseId(id), AlarmKind.DUE, late));

        Api.as(Tokens.supervisor())
                .body(Map.of("reason", "I will call"))
                .post("/callbacks/" + id + "/acknowledge")
                .then()
                .statusCode(200)
                .body("status", equalTo("BROKEN"))
                .body("escalation", equalTo("SHIFT_LEADER"));

        Api.agent(agent)
                .body(Map.of("reason", "me too"))
                .post("/callbacks/" + id + "/acknowledge")
                .then()
                .statusCode(403);
    }

    @Norm("CBK-1")
    @Test
    void aTimeThatTheCustomerChoseIsPromised() {
        var request = Api.promise(Api.newCall());
        request.put("kind", "AGREED_TIME");
        Api.agent(agent).body(request).post("/callbacks").then().statusCode(400).body("field", equalTo("callAt"));

        request.put("callAt", later.toString());
        String id = Api.agent(agent)
                .body(request)
                .post("/callbacks")
                .then()
                .statusCode(201)
                .body("dueAt", equalTo(later.plus(Duration.ofMinutes(15)).toString()))
                .extract()
                .path("id");
        Api.agent(agent).get("/callbacks/" + id).then().body("nextAttemptAt", equalTo(later.toString()));
    }
}
