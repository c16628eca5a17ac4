package callcenter.callback.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import callcenter.callback.ComponentTest;
import callcenter.callback.Work;
import callcenter.callback.store.AgentPresence;
import callcenter.callback.store.AgentTeams;
import callcenter.callback.store.TeamChange;
import callcenter.testing.Tokens;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Endpoint × role × whose promise. */
@ComponentTest
class AccessTest {

    private final String owner = "agent-" + UUID.randomUUID();
    private final String team = "team-" + owner;

    @Inject
    Work work;

    private static final Map<String, String> REASON = Map.of("reason", "for the test");

    @Inject
    AgentTeams teams;

    @Inject
    AgentPresence presence;

    @BeforeEach
    void routingToldTheTeam() {
        work.run(tx -> teams.learn(tx.session(), new TeamChange(owner, team, Instant.EPOCH, 1, 1))
                .chain(() -> presence.learn(tx.session(), owner, "AVAILABLE", 1, 2)));
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource({
        "make, owner, 200",
        "make, other agent, 403",
        "make, leader of the team, 403",
        "make, leader of another, 403",
        "make, supervisor, 200",
        "make, quality, 403",
        "make, ops, 403",
        "make, nobody, 401",
        "make, expired, 401",
        "make, forged, 401",
        "list, owner, 200",
        "list, other agent, 403",
        "list, leader of the team, 200",
        "list, leader of another, 200",
        "list, supervisor, 200",
        "list, quality, 403",
        "list, ops, 403",
        "list, nobody, 401",
        "list, expired, 401",
        "list, forged, 401",
        "show, owner, 200",
        "show, other agent, 403",
        "show, leader of the team, 200",
        "show, leader of another, 403",
        "show, supervisor, 200",
        "show, quality, 403",
        "show, ops, 403",
        "show, nobody, 401",
        "show, expired, 401",
        "show, forged, 401",
        "customer rings, other agent, 200",
        "customer rings, quality, 403",
        "customer rings, nobody, 401",
        "explain, owner, 200",
        "explain, other agent, 403",
        "explain, leader of the team, 200",
        "explain, leader of another, 403",
        "explain, supervisor, 200",
        "explain, quality, 403",
        "explain, ops, 403",
        "explain, nobody, 401",
        "explain, expired, 401",
        "explain, forged, 401",
        "history, owner, 200",
        "history, other agent, 403",
        "history, leader of the team, 200",
        "history, leader of another, 403",
        "history, supervisor, 200",
        "history, quality, 403",
        "history, nobody, 401",
        "waive, owner, 200",
        "waive, other agent, 403",
        "waive, leader of the team, 200",
        "waive, leader of another, 403",
        "waive, supervisor, 200",
        "waive, quality, 403",
        "waive, ops, 403",
        "waive, nobody, 401",
        "waive, expired, 401",
        "waive, forged, 401",
        "report, owner, 403",
        "report, leader of the team, 200",
        "report, leader of another, 403",
        "report, supervisor, 200",
        "report, quality, 403",
        "report, ops, 403",
        "report, nobody, 401",
        "report, expired, 401",
        "report, forged, 401",
        "hand over, other agent, 403",
        "hand over, leader of another, 403",
        "postpone, other agent, 403",
        "postpone, leader of another, 403",
        "read the number, other agent, 403",
        "read the number, leader of the team, 200",
        "read the number, ops, 403",
        "customer called, owner, 204",
        "customer called, other agent, 403",
        "customer called, leader of the team, 204",
        "customer called, leader of another, 403",
        "customer called, quality, 403",
        "customer called, nobody, 401",
        "acknowledge, owner, 403",
        "acknowledge, leader of another, 403",
        "replan, owner, 403",
        "replan, leader of the team, 403",
        "outage, owner, 403",
        "outage, ops, 200",
        "rules, owner, 403",
        "rules, supervisor, 200",
        "notifications, supervisor, 403",
        "notifications, nobody, 401",
        "erase, supervisor, 403",
        "stream, quality, 403",
        "stream, ops, 403",
        "stream, nobody, 401",
        "stream, expired, 401",
        "dead letters, owner, 403",
        "dead letters, leader of the team, 403",
        "dead letters, supervisor, 403",
        "dead letters, ops, 200",
        "dead letters, nobody, 401"
    })
    void everyoneMayDoTheirOwn(String what, String who, int status) {
        var callId = Api.newCall();
        var id = Api.make(owner, callId);
        var request = who.equals("nobody") ? given().contentType("application/json") : Api.as(token(who));

        var answer = switch (what) {
            case "make" -> request.body(Api.promise(callId)).post("/callbacks");
            case "list" -> request.get("/callbacks?ownerId=" + owner);
            case "show" -> request.get("/callbacks/" + id);
            case "customer rings" -> request.get("/callbacks/of-call/" + callId);
            case "explain" -> request.get("/callbacks/" + id + "/explanation");
            case "history" -> request.get("/callbacks/" + id + "/history");
            case "waive" -> request.body(Map.of("reason", "solved")).post("/callbacks/" + id + "/waive");
            case "report" -> request.get("/reports/promises?from=2026-03-02&to=2026-03-02&team=" + team);
            case "hand over" -> request.body(REASON).post("/callbacks/" + id + "/hand-over");
            case "postpone" ->
                request.body(Map.of(
                                "reason",
                                "later",
                                "callAt",
                                Instant.now().plusSeconds(3600).toString()))
                        .post("/callbacks/" + id + "/postpone");
            case "read the number" -> request.body(REASON).post("/callbacks/" + id + "/number");
            case "customer called" ->
                request.body(Map.of("callId", Api.newCall())).post("/callbacks/" + id + "/customer-called");
            case "acknowledge" -> request.body(REASON).post("/callbacks/" + id + "/acknowledge");
            case "replan" -> request.body(REASON).post("/callbacks/" + id + "/replan");
            case "outage" -> request.get("/outage-recovery");
            case "rules" -> request.get("/promise-rules");
            case "notifications" -> request.get("/ops/notifications");
            case "erase" -> request.body(REASON).post("/ops/customers/c_none/erase");
            case "stream" -> request.get("/stream");
            default -> request.get("/ops/dead-letters");
        };

        answer.then().statusCode(status);
        var untouched = what.equals("waive") && status != 200;
        Api.agent(owner)
                .get("/callbacks/" + id)
                .then()
                .body("status", untouched || !what.equals("waive") ? equalTo("OPEN") : equalTo("WAIVED"));
    }

    @Test
    void aListHoldsOnlyWhatOneMaySee() {
        var id = Api.make(owner, Api.newCall());

        Api.agent("agent-" + UUID.randomUUID()).get("/callbacks").then().body("items", equalTo(List.of()));
        Api.agent(owner).get("/callbacks").then().body("items.id", contains(id));
        Api.as(token("leader of another")).get("/callbacks?size=200").then().body("items.id", not(hasItem(id)));
        Api.as(token("leader of the team")).get("/callbacks?size=200").then().body("items.id", hasItem(id));
    }

    @Test
    void whatNoAgentOwnsIsSeenByTheLeadersWhoseTeamsServeItsQueue() {
        var queue = "queue-" + UUID.randomUUID();
        work.run(tx -> teams.learn(tx.session(), new TeamChange(owner, team, Instant.EPOCH, 1, 2, Set.of(queue))));
        var request = Api.promise(Api.newCall());
        request.put("queueId", queue);
        String id = Api.agent(owner)
                .body(request)
                .post("/callbacks")
                .then()
                .extract()
                .path("id");
        Api.agent(owner)
                .body(REASON)
                .post("/callbacks/" + id + "/hand-over")
                .then()
                .statusCode(200)
                .body("servedBy", hasItem(team));

        var foreigner = "team-" + UUID.randomUUID();
        var stranger = "agent-" + UUID.randomUUID();
        work.run(tx ->
                teams.learn(tx.session(), new TeamChange(stranger, foreigner, Instant.EPOCH, 1, 1, Set.of("another"))));
        var foreign = Tokens.shiftLeader("leader-2", foreigner);
        Api.as(foreign).get("/callbacks/" + id).then().statusCode(403);
        Api.as(foreign).get("/callbacks?size=200").then().body("items.id", not(hasItem(id)));
        Api.as(token("leader of the team")).get("/callbacks/" + id).then().statusCode(200);
        Api.as(token("leader of the team")).get("/callbacks?size=200").then().body("items.id", hasItem(id));
    }

    @ParameterizedTest
    @CsvSource({"/q/health/live", "/q/health/ready", "/q/metrics", "/q/openapi"})
    void probesNeedNoToken(String path) {
        given().get(path).then().statusCode(200);
    }

    private String token(String who) {
        return switch (who) {
            case "owner" -> Tokens.agent(owner);
            case "other agent" -> Tokens.agent("agent-" + UUID.randomUUID());
            case "leader of the team" -> Tokens.shiftLeader("leader-1", team);
            case "leader of another" -> Tokens.shiftLeader("leader-2", "night");
            case "supervisor" -> Tokens.supervisor();
            case "quality" -> Tokens.quality();
            case "ops" -> Tokens.ops();
            case "expired" -> Tokens.expired(owner, "agent");
            default -> Tokens.forged(owner, "agent");
        };
    }
}
