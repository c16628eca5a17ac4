package callcenter.ticket.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.events.Topic;
import callcenter.testing.EventProbe;
import callcenter.testing.Norm;
import callcenter.testing.ProbedEvent;
import callcenter.testing.RealServers;
import callcenter.testing.Tokens;
import callcenter.ticket.Given;
import callcenter.ticket.domain.ContactType;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A complaint from its opening to its closing, by its owner over the API. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class TicketWorkTest {
    private static final String OWNER = "agent-2";

    @Inject
    Given given;

    private String complaint;

    @BeforeEach
    void open() {
        complaint = given.ticket(OWNER, ContactType.COMPLAINT);
    }

    @Test
    @Norm("TKT-3")
    void a_complaint_is_closed_once_the_customer_was_told() {
        put("status", "{'status':'RESOLVED'}")
                .statusCode(200)
                .body("status", equalTo("RESOLVED"))
                .body("allowed", contains("IN_PROGRESS", "CLOSED"));
        post("close", "{'resolution':'pipe replaced'}")
                .statusCode(409)
                .body("type", equalTo("urn:callcenter:problem:customer-not-told"))
                .body("state", equalTo("RESOLVED"))
                .body("allowed", contains("CUSTOMER_TOLD"));
        post("customer-told", "{'result':'the pipe was replaced'}")
                .statusCode(200)
                .body("status", equalTo("RESOLVED"))
                .body("customerToldAt", notNullValue());

        post("close", "{'resolution':'pipe replaced'}")
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("allowed", empty())
                .body("closedAt", notNullValue());
    }

    @Test
    void an_illegal_transition_names_the_state_and_what_it_allows() {
        put("status", "{'status':'WAITING_FOR_CUSTOMER'}").statusCode(200);

        var refused = post("close", "{'resolution':'gave up'}");

        refused.statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:callcenter:problem:illegal-transition"))
                .body("state", equalTo("WAITING_FOR_CUSTOMER"))
                .body("allowed", contains("IN_PROGRESS", "RESOLVED"));
        put("status", "{'status':'OPEN'}").statusCode(409).body("allowed", contains("IN_PROGRESS", "RESOLVED"));
    }

    @Test
    void a_repeated_request_has_one_effect_and_each_effect_one_event() {
        try (var probe = EventProbe.on(Topic.TICKETS)) {
            twice("PUT", "status", "{'status':'IN_PROGRESS'}");
            twice("POST", "comments", "{'text':'crew is on its way'}");
            twice("POST", "customer-told", "{'result':'the pipe was replaced'}");
            twice("POST", "close", "{'resolution':'pipe replaced'}");

            probe.await("callcenter.ticket.closed.v1", complaint);

            var events = probe.seen(
                    event -> complaint.equals(event.key()) && !event.type().contains("opened"));
            assertEquals(
                    List.of(
                            "callcenter.ticket.status-changed.v1",
                            "callcenter.ticket.commented.v1",
                            "callcenter.ticket.customer-told.v1",
                            "callcenter.ticket.closed.v1"),
                    events.stream().map(ProbedEvent::type).toList());
            assertEquals(
                    List.of("2", "3", "4", "5"),
                    events.stream().map(event -> event.attribute("sequence")).toList());
        }
    }

    @Test
    void a_comment_can_be_written_on_a_closed_ticket() {
        post("customer-told", "{'result':'x'}").statusCode(200);
        post("close", "{'resolution':'x'}").statusCode(200);

        post("comments", "{'text':'the customer sent thanks'}").statusCode(201);

        Api.get("/tickets/" + complaint, Tokens.agent(OWNER)).then().body("comments", hasSize(1));
    }

    private void twice(String method, String what, String body) {
        for (int time = 0; time < 2; time++) {
            int status = RestAssured.given()
                    .header("Authorization", "Bearer " + Tokens.agent(OWNER))
                    .header("Idempotency-Key", "the-same-request")
                    .contentType("application/json")
                    .body(body.replace('\'', '"'))
                    .request(method, "/tickets/" + complaint + "/" + what)
                    .statusCode();
            assertEquals(what.equals("comments") ? 201 : 200, status);
        }
    }

    private ValidatableResponse put(String what, String body) {
        return Api.send("PUT", "/tickets/" + complaint + "/" + what, body, Tokens.agent(OWNER))
                .then();
    }

    private ValidatableResponse post(String what, String body) {
        return Api.send("POST", "/tickets/" + complaint + "/" + what, body, Tokens.agent(OWNER))
                .then();
    }
}
