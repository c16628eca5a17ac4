package callcenter.messaging;

import static io.opentelemetry.api.common.AttributeKey.booleanKey;
import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.call.CallHoldOverdue;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.vertx.core.runtime.VertxMDC;
import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One trace from a transaction through outbox, Kafka and inbox to whatever follows from it. */
@Tag("servers")
class TracesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RecordedSpans spans = new RecordedSpans();
    private final String subject = "call-" + UUID.randomUUID();
    private TestDatabase database;
    private TestReplica replica;

    @BeforeEach
    void start() {
        database = TestDatabase.fresh();
        replica = TestReplica.started(database, spans.tracing());
    }

    @AfterEach
    void stop() {
        replica.close();
    }

    private Inbox inbox(EventHandler<CallHoldOverdue> handler) {
        return replica.inboxes()
                .consumer("test-service")
                .on(CallHoldOverdue.class, handler)
                .build();
    }

    private static ConsumerRecord<String, byte[]> caused(String subject, long sequence, String traceparent) {
        var made = TestRecords.event(subject, sequence);
        made.headers().remove(EventHeaders.TRACEPARENT);
        made.headers().add(EventHeaders.TRACEPARENT, traceparent.getBytes(StandardCharsets.UTF_8));
        return made;
    }

    /** That of a span which is current after statements on the wire as well, for log lines too. */
    private static Uni<SpanContext> currentAfterAStatement(Transaction tx) {
        return tx.session()
                .createNativeQuery("select pg_sleep(0.01)", Object.class)
                .getResultList()
                .map(done -> Span.current().getSpanContext())
                .invoke(span -> assertEquals(span.getTraceId(), VertxMDC.INSTANCE.get("traceId")));
    }

    @Test
    void aTraceGoesThroughKafkaToTheEventsThatFollowFromIt() {
        var follower = "follower-of-" + subject;
        var inbox = inbox((tx, event) -> event.subject().equals(subject)
                ? TestReplica.increment(tx, follower).replaceWithVoid()
                : Uni.createFrom().voidItem());
        var arrived = new CopyOnWriteArrayList<ConsumerRecord<String, byte[]>>();

        try (var tap = new TopicTap("calls", received -> {
            if (received.key().endsWith(subject)) {
                TestReplica.await(inbox.consume(List.of(received)));
                arrived.add(received);
            }
        })) {
            spans.within("webhook", () -> replica.count(subject));
            await().atMost(PATIENCE).until(() -> arrived.size() == 2);
        }

        var chain = chain();
        assertEquals(
                List.of("webhook", "calls create", "calls process", "calls create", "calls process"),
                chain.stream().map(SpanData::getName).toList());
        assertEquals(1, chain.stream().map(SpanData::getTraceId).distinct().count());
        var consumed = chain.get(2);
        assertEquals(SpanKind.PRODUCER, chain.get(1).getKind());
        assertEquals(SpanKind.CONSUMER, consumed.getKind());
        assertTrue(consumed.getParentSpanContext().isRemote());
        assertEquals(
                Map.of(
                        "messaging.system", "kafka",
                        "messaging.destination.name", "calls",
                        "messaging.operation.name", "process",
                        "messaging.consumer.group.name", "test-service",
                        "messaging.message.id", subject + "-1-1"),
                texts(
                        consumed,
                        "messaging.system",
                        "messaging.destination.name",
                        "messaging.operation.name",
                        "messaging.consumer.group.name",
                        "messaging.message.id"));

        var before = spans.all().size();
        TestReplica.await(inbox.consume(List.copyOf(arrived)));

        assertEquals(before, spans.all().size(), "a repeat has no effect and no span");
    }

    /** From the span without parent to the one without child. */
    private List<SpanData> chain() {
        var chain = new ArrayList<SpanData>();
        var parent = "0000000000000000";
        for (var left = spans.all().size(); left > 0; left--) {
            var above = parent;
            var next = spans.all().stream()
                    .filter(span -> span.getParentSpanId().equals(above))
                    .toList();
            assertTrue(next.size() <= 1, () -> "one follows from the other: " + next);
            chain.addAll(next);
            parent = next.isEmpty() ? "none" : next.getFirst().getSpanId();
        }
        assertEquals(spans.all().size(), chain.size(), () -> "spans outside the trace: " + spans.all());
        return chain;
    }

    private static Map<String, String> texts(SpanData span, String... names) {
        var texts = new ConcurrentHashMap<String, String>();
        for (var name : names) {
            texts.put(name, String.valueOf(span.getAttributes().get(stringKey(name))));
        }
        return texts;
    }

    @Test
    void eachEventOfABatchIsHandledInItsOwnTraceEvenWhenOneByOneAgain() {
        var current = new ConcurrentHashMap<String, String>();
        var failsStill = new AtomicInteger(2); // in the batch and once alone
        var inbox = inbox((tx, event) -> {
            if (event.subject().equals(subject) && failsStill.getAndDecrement() > 0) {
                return Uni.createFrom().failure(new IllegalStateException("call +8613800138000 is not there yet"));
            }
            return currentAfterAStatement(tx)
                    .invoke(span -> current.put(event.id(), span.getTraceId()))
                    .replaceWithVoid();
        });
        var first = caused("calm-" + subject, 1, spans.newTraceparent());
        var second = caused(subject, 1, spans.newTraceparent());
        var third = caused("last-" + subject, 1, spans.newTraceparent());

        TestReplica.await(inbox.consume(List.of(first, second, third)));

        for (var event : List.of(first, second, third)) {
            var id = EventDecoder.header(event.headers(), EventHeaders.ID);
            var traceId = EventDecoder.header(event.headers(), EventHeaders.TRACEPARENT)
                    .substring(3, 35);
            assertEquals(traceId, current.get(id));
            assertEquals(
                    List.of(traceId),
                    effective(id).stream().map(SpanData::getTraceId).toList());
        }
        var failed = spans.named("calls process").stream()
                .filter(span -> span.getStatus().getStatusCode() == StatusCode.ERROR)
                .toList();
        assertEquals(2, failed.size());
        assertFalse(failed.toString().contains("+86"), "a message may quote what is personal");
        assertTrue(failed.stream().allMatch(TracesTest::wasRolledBack));
    }

    private List<SpanData> effective(String eventId) {
        return spans.named("calls process").stream()
                .filter(span -> eventId.equals(span.getAttributes().get(stringKey("messaging.message.id"))))
                .filter(span -> !wasRolledBack(span))
                .toList();
    }

    private static boolean wasRolledBack(SpanData span) {
        return Boolean.TRUE.equals(span.getAttributes().get(booleanKey("callcenter.rolled_back")));
    }

    @Test
    void nothingOfAnEventsTraceIsLeftWhenTheNextOneHasNone() {
        var current = new ConcurrentHashMap<String, String>();
        var inbox = inbox((tx, event) -> currentAfterAStatement(tx)
                .invoke(span -> current.put(event.subject(), span.getTraceId()))
                .replaceWithVoid());
        var traced = caused(subject, 1, spans.newTraceparent());
        var untraced = TestRecords.event("untraced-" + subject, 1);
        untraced.headers().remove(EventHeaders.TRACEPARENT);

        TestReplica.await(inbox.consume(List.of(traced, untraced)));

        assertNotEquals(current.get(subject), current.get("untraced-" + subject));
        assertEquals(
                "0000000000000000",
                effective("untraced-" + subject + "-1-1").getFirst().getParentSpanId());
    }

    @Test
    void aDeadlineBeginsATraceThatIsLinkedToWhoSetIt() {
        var ran = new CopyOnWriteArrayList<String>();
        replica.deadlines().on("ring", (tx, deadline, now) -> {
            tx.afterCommit(() -> ran.add(deadline.subject()));
            return TestReplica.increment(tx, subject).replaceWithVoid();
        });

        spans.within(
                "webhook",
                () -> TestReplica.await(replica.transactions().run(tx -> {
                    tx.schedule(new Deadline("ring", subject, replica.clock().instant()));
                    return Uni.createFrom().voidItem();
                })));
        await().atMost(PATIENCE).until(() -> ran.contains(subject));

        var webhook = spans.one("webhook");
        var deadline = spans.one("deadline ring");
        assertNotEquals(webhook.getTraceId(), deadline.getTraceId());
        assertEquals(
                List.of(webhook.getSpanId()),
                deadline.getLinks().stream()
                        .map(link -> link.getSpanContext().getSpanId())
                        .toList());
        assertEquals(deadline.getSpanId(), spans.one("calls create").getParentSpanId());
    }
}
