package callcenter.routing.rest;

import static callcenter.routing.rest.NuisanceCase.LEADER;
import static callcenter.routing.rest.NuisanceCase.ruled;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.events.Topic;
import callcenter.events.callback.PromiseKept;
import callcenter.events.callback.PromiseMade;
import callcenter.routing.ServersAndPlatforms;
import callcenter.routing.domain.call.CallState;
import callcenter.testing.EventProbe;
import callcenter.testing.EventVoice;
import callcenter.testing.Norm;
import callcenter.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the next call from a number on the list meets. */
@QuarkusTest
@Norm("ANS-8")
@WithTestResource(value = ServersAndPlatforms.class, scope = TestResourceScope.GLOBAL)
class ListedNumbersTest {

    @Inject
    Given given;

    private NuisanceCase trouble;

    @BeforeEach
    void a_call_that_goes_wrong() {
        trouble = NuisanceCase.of(given);
    }

    @Test
    void a_number_is_listed_with_evidence_and_a_second_person_and_the_next_call_is_turned_away() {
        try (var events = EventProbe.on(Topic.NUISANCES)) {
            var proposed = trouble.propose(
                    "TURN_AWAY", null, Tokens.agent(trouble.desk().agent()));
            var id = proposed.getString("id");
            assertEquals("PROPOSED", proposed.getString("status"));
            assertEquals(
                    "****" + trouble.number().substring(trouble.number().length() - 4), proposed.getString("number"));
            assertEquals(
                    id,
                    trouble.propose(
                                    "TURN_AWAY",
                                    null,
                                    Tokens.agent(trouble.desk().agent()))
                            .getString("id"));
            assertEquals(
                    CallState.WAITING,
                    trouble.next(trouble.desk()),
                    "nobody is affected before a second person approves");

            ruled(id, "approve", LEADER)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("LISTED"))
                    .body("approvedBy", equalTo(LEADER))
                    .body("applied", equalTo(true));
            var away = given.incoming(trouble.desk(), trouble.number()).value();

            assertEquals(CallState.TURNED_AWAY, given.call(away).state());
            Api.get("/calls/" + away + "/timeline", Tokens.supervisor())
                    .then()
                    .body("entries.what", equalTo(List.of("received", "nuisance-turned-away", "ended")))
                    .body("entries[2].detail", equalTo("TURNED_AWAY by PLATFORM"));
            assertEquals(
                    List.of("PROPOSED", "LISTED"),
                    events.await(2, it -> id.equals(it.key())).stream()
                            .map(it -> it.text("status"))
                            .toList());
        }
    }

    @Test
    void while_a_promise_to_the_customer_is_open_nothing_is_applied() {
        var listed = trouble.listed("TURN_AWAY");
        var customer = listed.getString("customerId");
        var id = listed.getString("id");
        try (var callbacks = EventVoice.of("callback-service")) {
            callbacks.tell("p-late-" + id, 2, kept());
            callbacks.tell("p-late-" + id, 1, made(customer));
            callbacks.tell("p-" + id, 1, made(customer));
            awaitPromised(customer, true);

            var spared = given.incoming(trouble.desk(), trouble.number()).value();

            assertEquals(CallState.WAITING, given.call(spared).state());
            Api.get("/calls/" + spared + "/timeline", Tokens.supervisor())
                    .then()
                    .body("entries.what", hasItem("nuisance-spared"));
            callbacks.tell("p-" + id, 2, kept());
            awaitPromised(customer, false);
            assertEquals(CallState.TURNED_AWAY, trouble.next(trouble.desk()));
        }
    }

    @Test
    void the_agent_is_warned_at_the_offer_in_both_languages() {
        var id = trouble.listed("WARN").getString("id");
        var colleague = given.desk();
        given.available(colleague);

        var offered = given.offered(colleague, trouble.number());

        var token = Tokens.agent(colleague.agent());
        Api.get("/agents/me", token)
                .then()
                .body("call.id", equalTo(offered))
                .body("call.nuisance.id", equalTo(id))
                .body("call.nuisance.level", equalTo("WARN"));
        Api.get("/calls/" + offered + "/guidance", token)
                .then()
                .body("items.find { it.what == 'nuisance-known' }.norm", equalTo("ANS-8"))
                .body("items.find { it.what == 'nuisance-known' }.text.zh-CN", containsString("骚扰名单"))
                .body("items.find { it.what == 'nuisance-known' }.text.en", containsString("nuisance numbers"));
    }

    @Test
    void an_emergency_is_nobodys_nuisance() {
        trouble.listed("TURN_AWAY");
        var emergency = given.desk();
        Api.send(
                        "PUT",
                        "/queues/" + emergency.queue(),
                        "{'name':'E','emergency':true,'dialled':['" + emergency.dialled() + "']}",
                        Tokens.supervisor())
                .then()
                .statusCode(200);

        assertEquals(CallState.WAITING, trouble.next(emergency));
    }

    private static void awaitPromised(String customer, boolean promised) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> Map.of("promised", promised, "applied", !promised)
                        .equals(Api.get("/nuisance-numbers?customerId=" + customer, Tokens.supervisor())
                                .jsonPath()
                                .getMap("items[0].findAll { it.key in ['promised', 'applied'] }")));
    }

    private static PromiseMade made(String customer) {
        var now = Instant.now();
        return new PromiseMade(
                "call",
                "WITHIN_2H",
                customer,
                "+8613800138000",
                "matter",
                null,
                "q",
                now,
                now.plusSeconds(60),
                null,
                null);
    }

    private static PromiseKept kept() {
        var now = Instant.now();
        return new PromiseKept("call", "an", 60_000, true, now.plusSeconds(60), now, null);
    }
}
