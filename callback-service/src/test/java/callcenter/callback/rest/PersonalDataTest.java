package callcenter.callback.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.callback.ComponentTest;
import callcenter.callback.Work;
import callcenter.events.Envelope;
import callcenter.events.call.CallAnswered;
import callcenter.testing.Norm;
import callcenter.testing.Tokens;
import callcenter.web.reading.LiveContacts;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Numbers are read for a reason only, and forgotten when somebody asks; the figures stay. */
@ComponentTest
class PersonalDataTest {

    private final String agent = "agent-" + UUID.randomUUID();

    @Inject
    Work work;

    @Inject
    LiveContacts contacts;

    @Test
    void theWholeNumberIsReadForAReasonThatIsRecordedFirst() {
        var id = Api.make(agent, Api.newCall());

        Api.agent(agent)
                .body(Map.of("reason", " "))
                .post("/callbacks/" + id + "/number")
                .then()
                .statusCode(400);
        Api.agent(agent)
                .body(Map.of("reason", "to read it back"))
                .post("/callbacks/" + id + "/number")
                .then()
                .statusCode(200)
                .body("number", equalTo("+8613800138000"));

        Api.agent(agent)
                .body(Map.of())
                .post("/callbacks/" + id + "/number")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:callcenter:problem:reason-required"))
                .body("field", equalTo("reason"));
        assertEquals(
                1L,
                count("select count(*) from customer_reading where what = 'promise.number' and target = '" + id
                        + "' and by = '" + agent + "' and reason = 'to read it back'"));
    }

    @Test
    @Norm("CAL-13")
    void whoeverHasTheCustomerReadsTheNumberAsItIsAndItIsListed() {
        var id = Api.make(agent, Api.newCall());
        var other = "agent-" + UUID.randomUUID();
        var call = Api.newCall();
        String customer =
                Api.agent(agent).get("/callbacks/" + id).then().extract().path("customerId");
        var answered = new CallAnswered(
                "INBOUND", "r-1", other, customer, "service", 0, 0, 10_000, 20_000, 0, null, Instant.now());
        work.run(tx -> contacts.answered(
                tx, new Envelope<>(call, "", "/routing-service", call, 1, 3, Instant.now(), null, answered)));

        Api.agent(other)
                .body(Map.of())
                .post("/callbacks/" + id + "/number")
                .then()
                .statusCode(200)
                .body("number", equalTo("+8613800138000"));

        Api.as(Tokens.supervisor())
                .get("/reads?target=" + id)
                .then()
                .statusCode(200)
                .body("items[0].by", equalTo(other))
                .body("items[0].callId", equalTo(call))
                .body("items[0].customerId", equalTo(customer));
    }

    @Test
    void aCustomerIsForgottenOnceNothingIsOwedAndTheFiguresStay() {
        var request = Api.promise(Api.newCall());
        request.put("number", "139%08d".formatted(Math.floorMod(agent.hashCode(), 100_000_000)));
        String id = Api.agent(agent)
                .body(request)
                .post("/callbacks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String customer =
                Api.agent(agent).get("/callbacks/" + id).then().extract().path("customerId");
        var erase = "/ops/customers/" + customer + "/erase";
        Api.as(Tokens.ops()).body(Map.of("reason", "asked")).post(erase).then().statusCode(409);
        Api.agent(agent).body(Map.of("reason", "moved to Wuhan")).post("/callbacks/" + id + "/waive");

        Api.as(Tokens.ops())
                .body(Map.of("reason", "asked"))
                .post(erase)
                .then()
                .statusCode(200)
                .body("promises", equalTo(1));

        Api.agent(agent)
                .get("/callbacks/" + id)
                .then()
                .body("status", equalTo("WAIVED"))
                .body("matter", equalTo(""))
                .body("number", equalTo("****"));
        assertEquals(
                0L,
                count("select count(*) from promise where id = '" + id + "' and (body like '%" + request.get("number")
                        + "%' or body like '%Wuhan%')"));
        assertEquals(0L, count("select count(*) from audit where target = '" + id + "' and reason <> ''"));
        Api.agent(agent)
                .get("/callbacks/" + id + "/history?reason=audit")
                .then()
                .statusCode(200)
                .body("entries.what", contains("promised", "waived"))
                .body("entries[1].by", equalTo(agent))
                .body("entries[1].note", nullValue());
    }

    private Long count(String query) {
        return work.read(session -> session.createNativeQuery(query, Long.class).getSingleResult());
    }
}
