package callcenter.callback.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.callback.Agreed;
import callcenter.callback.ComponentTest;
import callcenter.callback.Work;
import callcenter.callback.domain.promise.AlarmKind;
import callcenter.callback.domain.promise.Promise;
import callcenter.callback.domain.promise.PromiseId;
import callcenter.callback.store.Promises;
import callcenter.callback.usecase.MakePromise;
import callcenter.callback.usecase.RingAlarm;
import callcenter.events.Topic;
import callcenter.events.call.CallAnswered;
import callcenter.events.call.CallEnded;
import callcenter.events.call.CallPromiseAgreed;
import callcenter.events.call.CallWrappedUp;
import callcenter.testing.EventProbe;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import callcenter.testing.ProbedEvent;
import callcenter.testing.RealServers;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What routing tells, over a real broker: each event takes effect once, in whatever order they come. */
@ComponentTest
class CallEventsTest {

    private static final String KEPT = "callcenter.callback.kept.v1";
    private static final String ATTEMPTED = "callcenter.callback.attempted.v1";
    private static final String PROMISED = "callcenter.callback.promised.v1";

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private final String callId = "call-" + UUID.randomUUID();
    private final PromiseId id = new PromiseId("p-" + callId + "-within-2h");
    private final String attempt = id.value() + "-a1";

    @Inject
    Work work;

    @Inject
    Promises promises;

    @Inject
    MakePromise makePromise;

    @Inject
    RingAlarm ringAlarm;

    private RoutingVoice calls;
    private EventProbe probe;

    @BeforeEach
    void open() {
        calls = new RoutingVoice();
        probe = EventProbe.on(Topic.CALLBACKS);
    }

    @AfterEach
    void close() {
        calls.close();
        probe.close();
    }

    @Norm("CBK-1")
    @Test
    void routingsFallbackMakesThePromiseOnceHoweverOftenItIsTold() {
        var agreed = agreed("WITHIN_2H", "+8613800138000");
        calls.tell(callId, 1, agreed);
        calls.tell(callId, 1, agreed);
        calls.tell(callId, 2, agreed);
        settle(callId);

        assertEquals(1, told(PROMISED).size());
    }

    @Norm("CBK-1")
    @Test
    void thePromiseMadeOverRestIsTheOneThatRoutingTellsOf() {
        work.run(tx -> makePromise.make(tx, Agreed.within2h(callId, now), now));

        calls.tell(callId, 1, agreed("WITHIN_2H", "+8613800138000"));
        settle(callId);

        assertEquals(1, told(PROMISED).size());
    }

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

        settle(attempt);

        assertEquals(1, told(KEPT).size());
        assertEquals(
                List.of("CONVERSATION"),
                told(ATTEMPTED).stream()
                        .map(event -> event.data().get("outcome").asText())
                        .toList());
        assertEquals(
                now.plusSeconds(90),
                Instant.parse(told(KEPT).getFirst().data().get("keptAt").asText()));
    }

    @Norm("CBK-6")
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"BUSY", "NO_ANSWER", "FAILED", "LINE_ON_FIRE"})
    void whoWasNotReachedIsTriedAgain(String cause) {
        request();

        calls.tell(attempt, 1, ended("NOT_REACHED", cause));
        calls.tell(attempt, 1, ended("NOT_REACHED", cause));
        settle(attempt);

        assertEquals(1, told(ATTEMPTED).size());
        var outcome = told(ATTEMPTED).getFirst().data().get("outcome").asText();
        assertEquals(cause.equals("LINE_ON_FIRE") ? "FAILED" : cause, outcome);
        assertTrue(promise().isOpen());
    }

    @Norm("CBK-5")
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"VOICEMAIL", "THIRD_PARTY", "WRONG_NUMBER", "NEIGHBOUR"})
    void nobodyButTheCustomerKeepsIt(String party) {
        request();

        calls.tell(attempt, 1, ended("HANDLED", null));
        calls.tell(attempt, 2, wrappedUp(party));
        probe.await(ATTEMPTED, id.value());

        assertTrue(promise().isOpen());
        assertEquals(0, told(KEPT).size());
    }

    @FailureCase("R37")
    @ParameterizedTest(name = "{0} {1}")
    @ValueSource(strings = {"WITHIN_2H 12", "WITHIN_2H +8612345", "SOMETIME +8613800138000"})
    void whatCannotBeKeptIsPutBeforeOperatorsAndHoldsUpNobody(String agreement) {
        var parts = agreement.split(" ");
        try (var dead = EventProbe.on(RealServers.kafka(), Topic.CALLS.deadLetterName())) {
            calls.tell(callId, 1, agreed(parts[0], parts[1]));
            calls.tell("next-" + callId, 1, agreed("WITHIN_2H", "+8613800138000"));

            dead.await(event -> callId.equals(event.key()));
            probe.await(PROMISED, "p-next-" + callId + "-within-2h");
        }
    }

    @Test
    void anEventWithoutWhatItMustCarryIsParked() {
        try (var dead = EventProbe.on(RealServers.kafka(), Topic.CALLS.deadLetterName())) {
            request();
            calls.tell(
                    callId,
                    1,
                    new CallPromiseAgreed("WITHIN_24H", null, "c_1", "+8613800138000", "bill", "service", now));
            calls.tell(
                    attempt,
                    1,
                    new CallEnded("OUTBOUND", null, null, "service", null, null, 0, 0, 0, id.value(), null, now));

            dead.await(event -> callId.equals(event.key()));
            dead.await(event -> attempt.equals(event.key()));
        }
    }

    @Test
    void poisonAndUnknownPromisesAreParked() {
        try (var dead = EventProbe.on(RealServers.kafka(), Topic.CALLS.deadLetterName())) {
            calls.send(callId, 1, "callcenter.call.ended.v1", "{\"endedAt\":".getBytes(StandardCharsets.UTF_8));
            calls.tell(attempt, 1, ended("NOT_REACHED", "BUSY"));

            dead.await(event -> callId.equals(event.key()));
            dead.await(event -> attempt.equals(event.key()));
        }
    }

    @Test
    void callsWithoutAPromiseAreNoneOfOurBusiness() {
        calls.tell(
                callId,
                1,
                new CallEnded("INBOUND", "HANDLED", "AGENT", "service", "agent-1", "c_1", 0, 0, 0, null, null, now));
        settle(callId);

        assertTrue(work.read(session -> promises.find(session, id)).isEmpty());
    }

    private void request() {
        work.run(tx ->
                makePromise.make(tx, Agreed.within2h(callId, now.minus(Duration.ofMinutes(31))), now.minusSeconds(1)));
        work.run(tx -> ringAlarm.ring(tx, id, AlarmKind.ATTEMPT, now));
        probe.await("callcenter.callback.call-requested.v1", id.value());
    }

    private void tellSignal(String signal, long sequence) {
        calls.tell(
                attempt,
                sequence,
                switch (signal) {
                    case "answered" -> answered();
                    case "ended" -> ended("HANDLED", null);
                    default -> wrappedUp("CUSTOMER");
                });
    }

    private CallPromiseAgreed agreed(String kind, String number) {
        return new CallPromiseAgreed(kind, "agent-1", "c_1", number, "bill of February", "service", now);
    }

    private CallAnswered answered() {
        return new CallAnswered(
                "OUTBOUND", "r-1", "agent-1", "c_1", "service", 0, 0, 10_000, 20_000, 0, id.value(), now);
    }

    private CallEnded ended(String disposition, String cause) {
        return new CallEnded(
                "OUTBOUND",
                disposition,
                "CUSTOMER",
                "service",
                "agent-1",
                "c_1",
                0,
                61_000,
                20_000,
                id.value(),
                cause,
                now.plusSeconds(90));
    }

    private CallWrappedUp wrappedUp(String party) {
        return new CallWrappedUp(
                "OUTBOUND",
                "agent-1",
                "c_1",
                "+8613800138000",
                null,
                null,
                "service",
                "QUERY",
                "bill",
                "explained",
                null,
                id.value(),
                party,
                true,
                null,
                61_000,
                20_000,
                60_000,
                now.plusSeconds(110));
    }

    /** Everything told under this key is handled, and every event of our promise has reached the broker. */
    private void settle(String key) {
        calls.tell(key, 99, agreed("WITHIN_24H", "+8613800138000"));
        probe.await(PROMISED, "p-" + key + "-within-24h");
        var version = work.read(
                session -> session.createNativeQuery("select version from promise where id = '" + id + "'", Long.class)
                        .getSingleResultOrNull());
        probe.await(
                version == null ? 0 : version.intValue(), event -> id.value().equals(event.key()));
    }

    private List<ProbedEvent> told(String type) {
        return probe.seen(event -> event.type().equals(type) && id.value().equals(event.key()));
    }

    private Promise promise() {
        return work.read(session -> promises.find(session, id)).orElseThrow();
    }
}
