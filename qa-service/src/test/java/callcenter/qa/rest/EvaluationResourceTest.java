package callcenter.qa.rest;

import static callcenter.qa.domain.CallFixture.answered;
import static callcenter.qa.domain.CallFixture.ended;
import static callcenter.qa.domain.CallFixture.wrapUpOverdue;
import static callcenter.qa.domain.CallFixture.wrappedUp;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import callcenter.qa.ComponentTest;
import callcenter.qa.Given;
import callcenter.qa.domain.CallFixture;
import callcenter.qa.domain.evidence.CallId;
import callcenter.qa.domain.evidence.EndedBy;
import callcenter.testing.Norm;
import callcenter.testing.Tokens;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@ComponentTest
class EvaluationResourceTest {

    private final CallId call = new CallId(Given.fresh("call"));

    @Inject
    Given given;

    @Test
    @Norm("QUA-2")
    void each_lost_point_names_norm_time_and_fact() {
        given.call(
                call,
                List.of(answered(5, 3), ended(EndedBy.CUSTOMER, 90), wrapUpOverdue(150), wrappedUp(true, 70, 160)));

        Api.get("/evaluations/" + call.value(), Tokens.agent(CallFixture.AGENT.value()))
                .then()
                .statusCode(200)
                .body("agentId", equalTo("agent-2"))
                .body("revision", equalTo(2))
                .body("score", equalTo(90))
                .body("maxScore", equalTo(100))
                .body("lost.size()", equalTo(1))
                .body("lost[0].item", equalTo("wrap-up-time"))
                .body("lost[0].norm", equalTo("CAL-12"))
                .body("lost[0].points", equalTo(10))
                .body("lost[0].fact", equalTo("WRAP_UP_LATE"))
                .body("lost[0].at", equalTo("2026-03-02T01:02:40Z"))
                .body("lost[0].valueMs", equalTo(70_000))
                .body("lost[0].limitMs", equalTo(60_000));
    }

    @Test
    void the_first_revision_can_still_be_read() {
        given.call(
                call,
                List.of(answered(5, 3), ended(EndedBy.CUSTOMER, 90), wrapUpOverdue(150), wrappedUp(true, 70, 160)));

        Api.get("/evaluations/" + call.value() + "/revisions", Tokens.quality())
                .then()
                .body("revision", equalTo(List.of(1, 2)))
                .body("score", equalTo(List.of(75, 90)))
                .body("[0].lost[1].fact", equalTo("WRAP_UP_MISSING"))
                .body("[0].lost[1].valueMs", nullValue());
    }

    @Test
    void a_list_shows_a_person_no_foreign_result() {
        given.call(call, CallFixture.goodCallWith());

        Api.get("/evaluations?size=200", Tokens.agent("agent-2"))
                .then()
                .body("items.agentId", everyItem(equalTo("agent-2")))
                .body("total", greaterThanOrEqualTo(1));
        Api.get("/evaluations", Tokens.agent("agent-9")).then().body("total", equalTo(0));
        Api.get("/evaluations", Tokens.shiftLeader("leader-9", "no-such-team"))
                .then()
                .body("total", equalTo(0));
        Api.get("/evaluations", Tokens.shiftLeader("leader-9")).then().body("total", equalTo(0));
    }

    @Test
    void pages_follow_each_other() {
        given.call(call, CallFixture.goodCallWith());
        given.call(new CallId(Given.fresh("call")), CallFixture.goodCallWith());
        var first = Api.get("/evaluations?size=1", Tokens.quality()).jsonPath();

        Api.get("/evaluations?size=1&page=1", Tokens.quality())
                .then()
                .body("page", equalTo(1))
                .body("size", equalTo(1))
                .body("items[0].callId", not(equalTo(first.getString("items[0].callId"))));
    }
}
