package callcenter.callback.kafka;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.callback.Agreed;
import callcenter.callback.ComponentTest;
import callcenter.callback.domain.promise.Contact;
import callcenter.callback.domain.promise.HandOverReason;
import callcenter.callback.domain.promise.PromiseCommand;
import callcenter.callback.domain.promise.PromiseKind;
import callcenter.callback.domain.promise.PromiseState;
import callcenter.callback.domain.promise.Wishes;
import callcenter.callback.store.AgentPresence;
import callcenter.callback.usecase.Agreement;
import callcenter.callback.usecase.PersonalDecision;
import callcenter.events.agent.AgentStatusChanged;
import callcenter.events.call.CallAnswered;
import callcenter.events.call.CallEnded;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import callcenter.testing.ProbedEvent;
import callcenter.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What routing tells of customers who call in, and of owners who go. */
@ComponentTest
class CustomersOwnCallsTest extends Listening {

    private static final String KEPT = "callcenter.callback.kept.v1";

    private final String inbound = "call-" + UUID.randomUUID();

    @Inject
    AgentPresence presence;

    @Inject
    PersonalDecision decision;

    @Norm("CBK-5")
    @Test
    void theCustomerWhoCallsInFirstKeepsThePromise() {
        request();
        routing.tell(inbound, 1, answered());
        probe.await("callcenter.callback.call-withdrawn.v1", id.value());
        given().auth()
                .oauth2(Tokens.agent("agent-2"))
                .get("/callbacks/of-call/" + inbound)
                .then()
                .statusCode(200)
                .body("id", contains(id.value()))
                .body("matter", contains("bill of February"))
                .body("number", contains("****8000"));
        given().auth()
                .oauth2(Tokens.agent("agent-3"))
                .get("/callbacks/of-call/" + inbound)
                .then()
                .statusCode(200)
                .body("id", empty());

        ask("agent-3", "customer-called", Map.of("callId", inbound)).statusCode(403);
        ask("agent-1", "customer-called", Map.of("callId", inbound)).statusCode(403);
        ask("agent-3", "postpone", Map.of("callAt", now.plusSeconds(3600).toString(), "reason", "busy"))
                .statusCode(403);
        ask("agent-2", "customer-called", Map.of("callId", inbound)).statusCode(204);
        routing.tell(inbound, 2, ended());

        var kept = probe.await(KEPT, id.value());
        assertEquals(inbound, kept.text("callId"));
        assertEquals("agent-2", kept.text("confirmedBy"));
    }

    @Norm("CBK-5")
    @Test
    void aCallThatNobodyConfirmsLeavesThePromiseOpen() {
        work.run(tx -> makePromise.make(tx, Agreed.within2h(callId, now), now));

        routing.tell(inbound, 1, answered());
        routing.tell(inbound, 2, ended());
        settle();

        var promise = work.read(session -> promises.find(session, id)).orElseThrow();
        assertTrue(promise.state() instanceof PromiseState.CustomerOnLine, promise.toString());
        assertEquals(0, published(KEPT).size());
    }

    @FailureCase("R27")
    @Test
    void thePromiseOfAnAgentWhoGoesOfflineIsTheTeamsUntilTheAgentIsBack() {
        var owner = "agent-" + UUID.randomUUID();
        work.run(tx -> makePromise.make(tx, Agreed.within2h(callId, now), now));
        work.run(tx -> decision.take(
                tx,
                id,
                new PromiseCommand.HandOver(owner, "leader-1", HandOverReason.ASKED, "knows it"),
                "promise.hand-over",
                "leader-1",
                "knows it",
                now));

        routing.tell(owner, 1, new AgentStatusChanged("OFFLINE", "AVAILABLE", null, null, now));
        assertEquals(owner, handedOver(id.value(), "OWNER_OFFLINE").text("from"));

        routing.tell(owner, 2, new AgentStatusChanged("AVAILABLE", "OFFLINE", null, null, now));
        assertEquals(owner, handedOver(id.value(), "OWNER_BACK").text("to"));
    }

    @Test
    void whatIsPromisedOfAnAgentWhoIsAwayIsTheirsWhenTheyAreBack() {
        var owner = "agent-" + UUID.randomUUID();
        work.run(tx -> presence.learn(tx.session(), owner, "OFFLINE", 1, 1));
        var wanted = new Agreement(
                callId,
                PromiseKind.PARTICULAR_AGENT,
                new Contact("c_" + callId, "+8613800138000"),
                "the offer of May",
                owner,
                "service",
                now,
                Wishes.NONE,
                null);
        var made = work.run(tx -> makePromise.make(tx, wanted, now)).promise();
        assertNull(made.terms().ownerId());

        routing.tell(owner, 2, new AgentStatusChanged("AVAILABLE", "OFFLINE", null, null, now));

        assertEquals(owner, handedOver(made.id().value(), "OWNER_BACK").text("to"));
    }

    private ValidatableResponse ask(String agent, String act, Map<String, String> body) {
        return given().auth()
                .oauth2(Tokens.agent(agent))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/callbacks/" + id + "/" + act)
                .then();
    }

    private ProbedEvent handedOver(String promise, String reason) {
        return probe.await(event -> promise.equals(event.key())
                && event.type().equals("callcenter.callback.handed-over.v1")
                && reason.equals(event.text("reason")));
    }

    private CallAnswered answered() {
        return new CallAnswered(
                "INBOUND", "r-9", "agent-2", "c_" + callId, "service", 0, 0, 10_000, 20_000, 0, null, now);
    }

    private CallEnded ended() {
        return new CallEnded(
                "INBOUND",
                "HANDLED",
                "CUSTOMER",
                "service",
                "agent-2",
                "c_" + callId,
                0,
                61_000,
                20_000,
                null,
                null,
                now.plusSeconds(61));
    }
}
