package callcenter.callback.kafka;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.callback.ComponentTest;
import callcenter.callback.domain.promise.Promise;
import callcenter.callback.domain.promise.PromiseKind;
import callcenter.callback.domain.promise.Wishes;
import callcenter.callback.usecase.Agreement;
import callcenter.events.call.CallEnded;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import callcenter.testing.Tokens;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What routing tells of the calls that serve a promise: each event takes effect once, in whatever order they come. */
@ComponentTest
class AttemptCallsTest extends Listening {

    private static final String KEPT = "callcenter.callback.kept.v1";
    private static final String ATTEMPTED = "callcenter.callback.attempted.v1";

    @Norm("CBK-5")
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "answered ended wrapped-up",
                "ended answered wrapped-up",
                "wrapped-up ended answered",
                "wrapped-up answered ended",
                "ended wrapped-up",
                "wrapped-up",
                "answered answered ended ended wrapped-up wrapped-up ended answered"
            })
    void aConversationKeepsItOnceInAnyOrder(String order) {
        request();
        var sequence = 0;
        for (var signal : order.split(" ")) {
            tellSignal(signal, ++sequence);
        }

        settle();

        assertEquals(1, published(KEPT).size());
        assertEquals(
                List.of("CONVERSATION"),
                published(ATTEMPTED).stream()
                        .map(event -> event.data().get("outcome").asText())
                        .toList());
        assertEquals(
                now.plusSeconds(90),
                Instant.parse(published(KEPT).getFirst().data().get("keptAt").asText()));
    }

    @Norm("CBK-6")
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"BUSY", "NO_ANSWER", "FAILED", "LINE_ON_FIRE"})
    void whoWasNotReachedIsTriedAgain(String cause) {
        request();

        routing.tell(attempt, 1, told.ended("NOT_REACHED", cause));
        routing.tell(attempt, 1, told.ended("NOT_REACHED", cause));
        settle();

        assertEquals(1, published(ATTEMPTED).size());
        var outcome = published(ATTEMPTED).getFirst().data().get("outcome").asText();
        assertEquals(cause.equals("LINE_ON_FIRE") ? "FAILED" : cause, outcome);
        assertTrue(promise().isOpen());
    }

    @Norm("CBK-5")
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"VOICEMAIL", "THIRD_PARTY", "WRONG_NUMBER", "NEIGHBOUR"})
    void nobodyButTheCustomerKeepsIt(String party) {
        request();

        routing.tell(attempt, 1, told.ended("HANDLED", null));
        routing.tell(attempt, 2, told.wrappedUp(party));
        probe.await(ATTEMPTED, id.value());

        assertTrue(promise().isOpen());
        assertEquals(0, published(KEPT).size());
    }

    @Norm("CBK-8")
    @Test
    void aRecordThatNamesAMergedPromiseKeepsTheOneThatStandsForIt() {
        request();
        var first = promise().terms();
        var again = new Agreement(
                "again-" + callId,
                PromiseKind.WITHIN_24H,
                first.contact(),
                first.matter(),
                "agent-3",
                "service",
                now,
                Wishes.NONE,
                null);
        work.run(tx -> makePromise.make(tx, again, now));
        var merged = probe.await("callcenter.callback.merged.v1", id.value()).text("mergedId");

        routing.tell(attempt, 1, told.ended("HANDLED", null));
        routing.tell(attempt, 2, new PromisedCall(merged, now).wrappedUp("CUSTOMER"));

        assertEquals(attempt, probe.await(KEPT, id.value()).text("callId"));
        given().auth()
                .oauth2(Tokens.supervisor())
                .get("/callbacks/" + merged)
                .then()
                .body("id", equalTo(id.value()))
                .body("ended.attempt", equalTo(1))
                .body("ended.inTime", equalTo(true))
                .body("ended.earlyMs", greaterThan(0));
    }

    @FailureCase("R40")
    @Test
    void anOfferThatAnAgentMissesOrRejectsIsPartOfTheRecordAndNoAttempt() {
        request();

        routing.tell(attempt, 1, told.offerEnded("r-1", "TIMED_OUT"));
        routing.tell(attempt, 2, told.offerEnded("r-2", "REJECTED"));
        routing.tell(attempt, 2, told.offerEnded("r-2", "REJECTED"));
        routing.tell(attempt, 3, told.offerEnded("r-3", "RESCINDED"));
        routing.tell(attempt, 4, told.offerEnded("r-4", "ABDUCTED"));
        settle();

        assertEquals(
                List.of("TIMED_OUT", "REJECTED", "OTHER"),
                published("callcenter.callback.offer-missed.v1").stream()
                        .map(event -> event.text("outcome"))
                        .toList());
        assertEquals(0, promise().tries());
        given().auth()
                .oauth2(Tokens.supervisor())
                .get("/callbacks/" + id)
                .then()
                .body("attempts[0].missed.agentId", everyItem(equalTo("agent-2")))
                .body("attempts[0].missed.outcome", contains("TIMED_OUT", "REJECTED", "OTHER"))
                .body("attempts[0].missed[0].rangMs", equalTo(10_000));
    }

    @Test
    void callsWithoutAPromiseAreNoneOfOurBusiness() {
        routing.tell(
                callId,
                1,
                new CallEnded("INBOUND", "HANDLED", "AGENT", "service", "agent-1", "c_1", 0, 0, 0, null, null, now));
        settle();

        assertTrue(work.read(session -> promises.find(session, id)).isEmpty());
    }

    private void tellSignal(String signal, long sequence) {
        routing.tell(
                attempt,
                sequence,
                switch (signal) {
                    case "answered" -> told.answered();
                    case "ended" -> told.ended("HANDLED", null);
                    default -> told.wrappedUp("CUSTOMER");
                });
    }

    private Promise promise() {
        return work.read(session -> promises.find(session, id)).orElseThrow();
    }
}
