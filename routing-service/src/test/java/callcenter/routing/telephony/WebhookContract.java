package callcenter.routing.telephony;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.Topic;
import callcenter.routing.domain.call.CallId;
import callcenter.testing.EventProbe;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import callcenter.testing.ProbedEvent;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for the webhooks of every platform, over real HTTP, PostgreSQL and Kafka. */
public abstract class WebhookContract {
    private static final String RECEIVED = "callcenter.call.received.v1";
    /** A queue that no agent serves. */
    private static final String CENTRE = "+862088880000";

    @Inject
    DataSource database;

    @Inject
    Centre centre;

    @Inject
    FinishedSpans spans;

    private EventProbe probe;

    /** The platform's id of the call of this test. */
    protected final String platformCallId = "CA" + UUID.randomUUID();

    @BeforeEach
    void watch() {
        centre.queue("unattended", CENTRE);
        probe = EventProbe.on(Topic.CALLS, Topic.CAPTURES);
    }

    @AfterEach
    void stopWatching() {
        script().ended(platformCallId).send();
        probe.close();
    }

    protected abstract PlatformScript script();

    @Test
    void anIncomingCallIsReceived() {
        Response answer = incoming().send();

        assertEquals(200, answer.statusCode(), answer::asString);
        assertTrue(script().keepsTheCaller(answer), answer::asString);
        ProbedEvent received = probe.await(RECEIVED, call().value());
        assertEquals("+8613800138000", received.data().path("number").asText());
        assertEquals(script().name(), received.data().path("platform").asText());
    }

    @Test
    void theTraceOfAWebhookGoesOnInItsEvent() {
        String trace = UUID.randomUUID().toString().replace("-", "");
        incoming().with("traceparent", "00-" + trace + "-00f067aa0ba902b7-01").send();

        String carried = probe.await(RECEIVED, call().value()).headers().get("traceparent");

        assertTrue(carried.startsWith("00-" + trace), carried);
        SpanData created = spans.await(span -> carried.contains(span.getSpanId()));
        SpanData request = spans.await(span -> span.getSpanId().equals(created.getParentSpanId()));
        assertEquals(SpanKind.SERVER, request.getKind());
        assertEquals("00f067aa0ba902b7", request.getParentSpanId());
    }

    @Test
    void whatAQuerySaysIsInNoSpan() {
        String trace = UUID.randomUUID().toString().replace("-", "");
        WebhookRequest asked = incoming().with("traceparent", "00-" + trace + "-00f067aa0ba902b7-01");
        new WebhookRequest(asked.path() + "?reason=13800138000", asked.headers(), asked.body()).send();

        SpanData request = spans.await(span -> span.getTraceId().equals(trace) && span.getKind() == SpanKind.SERVER);

        assertFalse(request.getAttributes().toString().contains("13800138000"), () -> request.toString());
    }

    @Test
    void aCallerWithoutANumberIsReceivedToo() {
        assertEquals(
                200,
                script().incoming(platformCallId, "anonymous", CENTRE).send().statusCode());

        assertTrue(probe.await(RECEIVED, call().value()).data().path("number").isMissingNode());
    }

    @Test
    void aWrongOrMissingSignatureIsRefusedAndLeavesNothing() {
        WebhookRequest genuine = incoming();

        assertEquals(
                401, genuine.with(script().signatureHeader(), "v1,AAAA").send().statusCode());
        assertEquals(401, genuine.without(script().signatureHeader()).send().statusCode());

        genuine.send();
        assertEquals(
                1,
                probe.await(1, this::ofThisCall).stream()
                        .filter(this::isReceived)
                        .count());
    }

    @Test
    void whatIsMalformedIsNamedAsSuch() {
        Response answer = script().malformed().send();

        assertEquals(400, answer.statusCode(), answer::asString);
        assertEquals("application/problem+json", answer.contentType());
    }

    @Test
    void whatIsTooLargeIsNotRead() {
        assertEquals(413, script().oversized().send().statusCode());
    }

    @FailureCase("R30")
    @FailureCase("R33")
    @Test
    void aRepeatIsAnsweredByteForByteAndHasOneEffect() {
        WebhookRequest webhook = incoming();

        byte[] first = webhook.send().asByteArray();

        for (int repeat = 0; repeat < 3; repeat++) {
            assertArrayEquals(first, webhook.send().asByteArray());
        }
        assertReceivedOnce();
    }

    @FailureCase("R33")
    @Test
    void repeatsAtTheSameTimeAreAnsweredAlikeAndHaveOneEffect() throws Exception {
        WebhookRequest webhook = incoming();
        List<Callable<Response>> repeats = Stream.<Callable<Response>>generate(() -> webhook::send)
                .limit(5)
                .toList();

        List<String> answers;
        try (var senders = Executors.newFixedThreadPool(5)) {
            answers = senders.invokeAll(repeats).stream()
                    .map(answer -> answer.resultNow())
                    .map(answer -> answer.statusCode() + answer.asString())
                    .distinct()
                    .toList();
        }

        assertEquals(1, answers.size(), answers::toString);
        assertTrue(answers.getFirst().startsWith("200"), answers::toString);
        assertReceivedOnce();
    }

    @FailureCase("R28")
    @FailureCase("R29")
    @Test
    void aCallThatEndedBeforeItBeganIsNeverTakenUp() {
        assertEquals(200, script().ended(platformCallId).send().statusCode());
        Response answer = incoming().send();

        assertEquals(200, answer.statusCode());
        assertTrue(script().letsGo(answer), answer::asString);
        assertNothingIsKnownOfTheCall();
    }

    @FailureCase("R31")
    @Test
    void whatComesAfterTheEndChangesNothing() {
        incoming().send();
        script().ended(platformCallId).send();
        probe.await("callcenter.call.ended.v1", call().value());
        int known = probe.seen(this::ofThisCall).size();

        assertEquals(
                200, script().agentAnswered(platformCallId, "r-late").send().statusCode());
        assertEquals(
                200,
                script().ended(platformCallId).with("X-Attempt", "2").send().statusCode());

        assertNoMoreThan(known);
    }

    @Test
    void anUnknownCallIsAcknowledgedAndIgnored() {
        Response answer = script().agentAnswered(platformCallId, "r-unknown").send();

        assertEquals(200, answer.statusCode());
        assertTrue(script().letsGo(answer), answer::asString);
        assertNothingIsKnownOfTheCall();
    }

    @Norm("ANS-12")
    @Test
    void whileTheDatabaseDoesNotAnswerCallersAreKeptAndTheirNumbersNoted() throws Exception {
        Response answer;
        Response other;
        try (var blocked = database.getConnection()) { // until both are answered: nobody waits for it
            blocked.setAutoCommit(false);
            lockReceipts(blocked);
            answer = incoming().send();
            other = script().ended(platformCallId).send();
            blocked.rollback();
        }

        assertEquals(200, answer.statusCode());
        assertTrue(script().keepsTheCaller(answer), answer::asString);
        ProbedEvent captured = probe.await("callcenter.capture.captured.v1", platformCallId);
        assertEquals("+8613800138000", captured.data().path("number").asText());
        assertEquals(503, other.statusCode());
        assertEquals("2", other.header("Retry-After"));
    }

    private static void lockReceipts(java.sql.Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("lock table webhook_receipt in access exclusive mode");
        }
    }

    protected final WebhookRequest incoming() {
        return script().incoming(platformCallId, "+8613800138000", CENTRE);
    }

    protected final CallId call() {
        return script().call(platformCallId);
    }

    private boolean ofThisCall(ProbedEvent event) {
        return call().value().equals(event.key());
    }

    private boolean isReceived(ProbedEvent event) {
        return RECEIVED.equals(event.type());
    }

    private void assertReceivedOnce() {
        probe.await(RECEIVED, call().value());
        assertNoMoreThan(probe.await(2, this::ofThisCall).size());
        assertEquals(
                1,
                probe.seen(this::ofThisCall).stream().filter(this::isReceived).count());
    }

    private void assertNothingIsKnownOfTheCall() {
        assertNoMoreThan(0);
    }

    /** Another call, told afterwards, has arrived: what this call had to say would have come before. */
    private void assertNoMoreThan(int events) {
        String later = "CA" + UUID.randomUUID();
        script().incoming(later, "+8613800138001", CENTRE).send();
        probe.await(RECEIVED, script().call(later).value());
        script().ended(later).send();
        assertEquals(events, probe.seen(this::ofThisCall).size());
    }
}
