package callcenter.messaging;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.Envelope;
import callcenter.events.call.CallHoldOverdue;
import callcenter.events.call.CallHoldStarted;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("servers")
class InboxTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Set<String> rejected = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> failsStill = new ConcurrentHashMap<>();
    private final List<String> handled = new CopyOnWriteArrayList<>();
    private TestDatabase database;
    private TestReplica replica;
    private Inbox inbox;

    @BeforeEach
    void start() {
        database = TestDatabase.fresh();
        replica = TestReplica.idle(database);
        inbox = inboxOf(replica);
    }

    @AfterEach
    void stop() {
        replica.close();
    }

    private Inbox inboxOf(TestReplica owner) {
        return owner.inboxes()
                .consumer("test-service")
                .on(CallHoldOverdue.class, this::handle)
                .build();
    }

    private Uni<Void> handle(Transaction tx, Envelope<CallHoldOverdue> event) {
        var name = event.subject() + "#" + event.sequence();
        if (rejected.contains(name)) {
            throw new EventRejected("the domain has no use for it");
        }
        if (failsStill.merge(name, -1, Integer::sum) >= 0) {
            return Uni.createFrom().failure(new IllegalStateException("not now"));
        }
        handled.add(name);
        return TestReplica.add(tx, event.subject()).replaceWithVoid();
    }

    private long applied(String subject) {
        return database.number("select coalesce(max(value), 0) from counter where id = '" + subject + "'");
    }

    @Test
    void aRepeatWithinABatchAndAfterItDoesNothing() {
        var batch = List.of(TestRecords.event("call-1", 1), TestRecords.event("call-1", 1));

        TestReplica.await(inbox.consume(batch));
        TestReplica.await(inbox.consume(batch));

        assertEquals(1, applied("call-1"));
        assertEquals(1, replica.counter("callcenter.inbox.applied"));
        assertEquals(3, replica.counter("callcenter.inbox.repeated"));
    }

    @Test
    void anEventThatComesAgainBehindItsSuccessorsIsStillARepeat() {
        TestReplica.await(inbox.consume(TestRecords.events("call-1", 1, 2, 3)));
        TestReplica.await(inbox.consume(TestRecords.events("call-1", 2, 1, 3, 4)));

        assertEquals(List.of("call-1#1", "call-1#2", "call-1#3", "call-1#4"), handled);
        assertEquals(4, applied("call-1"));
    }

    @Test
    void theSameBatchOnTwoReplicasAtOnceTakesEffectOnce() {
        try (var other = TestReplica.idle(database)) {
            var otherInbox = inboxOf(other);
            var batch = IntStream.rangeClosed(1, 100)
                    .mapToObj(i -> TestRecords.event("call-" + i % 10, i))
                    .toList();
            var reversed = batch.reversed();

            TestReplica.await(Uni.join()
                    .all(inbox.consume(batch), otherInbox.consume(reversed))
                    .andCollectFailures());
        }

        assertEquals(100, database.number("select sum(value) from counter"));
        assertEquals(100, database.number("select count(*) from inbox"));
    }

    @Test
    void theSameIdOfAnotherProducerIsAnotherEvent() {
        TestReplica.await(inbox.consume(
                List.of(TestRecords.event("call-1", 1), TestRecords.event("call-1", 1, "/another-service"))));

        assertEquals(2, applied("call-1"));
    }

    @Test
    void aFailureThatPassesIsRetriedAndLaterEventsOfItsKeyWait() {
        failsStill.put("call-1#1", 4); // once in the batch, three times alone
        var batch =
                List.of(TestRecords.event("call-1", 1), TestRecords.event("call-2", 1), TestRecords.event("call-1", 2));

        TestReplica.await(inbox.consume(batch));

        assertEquals(List.of("call-2#1", "call-1#1", "call-1#2"), handled);
        assertEquals(0, database.number("select count(*) from dead_letter"));
        assertEquals(2, applied("call-1"));
    }

    @Test
    void aDatabaseThatIsAwayIsWaitedFor() {
        var batch = TestRecords.events("call-1", 1, 2, 3);
        TestServers.running().postgres().stop();
        var consumed = inbox.consume(batch).subscribeAsCompletionStage();

        assertFalse(consumed.isDone());
        TestServers.running().postgres().start();

        await().atMost(PATIENCE).until(consumed::isDone);
        assertEquals(3, applied("call-1"));
    }

    @Test
    void whatCannotBeReadOrIsRejectedIsPutAsideWithAllThatFollowsOfItsKey() {
        rejected.add("call-2#1");
        TestReplica.await(inbox.consume(List.of(
                TestRecords.undecodable("call-1", 1),
                TestRecords.event("call-1", 2),
                TestRecords.event("call-2", 1),
                TestRecords.event("call-2", 2),
                TestRecords.event("call-3", 1))));
        TestReplica.await(inbox.consume(List.of(TestRecords.event("call-2", 3), TestRecords.event("call-3", 2))));

        assertEquals(List.of("call-3#1", "call-3#2"), handled);
        assertEquals(
                List.of("call-1|1", "call-1|2", "call-2|1", "call-2|2", "call-2|3"),
                database.texts("select key || '|' || (headers ->> 'ce_sequence') from dead_letter order by key, id"));
        assertEquals(
                List.of("the domain has no use for it", Parking.BEHIND, Parking.BEHIND),
                database.texts("select reason from dead_letter where key = 'call-2' order by id"));
    }

    @Test
    void whatIsPutAsideComesOnceHoweverOftenItIsDelivered() {
        rejected.add("call-1#1");
        var batch = List.of(TestRecords.undecodable("call-2", 1), TestRecords.event("call-1", 1));

        TestReplica.await(inbox.consume(batch));
        TestReplica.await(inbox.consume(batch));

        assertEquals(2, database.number("select count(*) from dead_letter"));
    }

    @Test
    void aRecordThatTheDatabaseCouldNotStoreIsPutAsideToo() {
        var odd = TestRecords.undecodable("call-\u0000", 1);
        odd.headers().add(EventHeaders.SOURCE, new byte[] {0});

        TestReplica.await(inbox.consume(List.of(odd)));

        assertEquals(1, database.number("select count(*) from dead_letter"));
    }

    @Test
    void deadLettersArePublishedWithTheirReason() {
        try (var publishing = TestReplica.started(database);
                var tap = new TopicTap("calls.dlq")) {
            var refused = TestRecords.undecodable("call-" + System.nanoTime(), 7);

            TestReplica.await(inboxOf(publishing).consume(List.of(refused)));

            await().atMost(PATIENCE)
                    .until(() ->
                            tap.records().stream().anyMatch(found -> found.key().equals(refused.key())));
            var letter = tap.records().stream()
                    .filter(found -> found.key().equals(refused.key()))
                    .findFirst()
                    .orElseThrow();
            assertArrayEquals(refused.value(), letter.value());
            assertEquals("test-service", EventDecoder.header(letter.headers(), "dead-letter-consumer"));
            assertTrue(EventDecoder.header(letter.headers(), "dead-letter-reason")
                    .startsWith("payload is not a callcenter.call.hold-overdue.v1"));
            assertEquals("7", EventDecoder.header(letter.headers(), "ce_sequence"));
            await().atMost(PATIENCE).until(() -> database.number("select count(*) from outbox") == 0);
            assertEquals(0, database.number("select count(*) from journal"), "it may hold personal data");
        }
    }

    @Test
    void typesOfNoInterestAreSkippedUndecodedAndUnknownOnesCounted() {
        var unwanted = TestRecords.undecodable("call-1", 1, CallHoldStarted.class);
        var unknown = TestRecords.withType("call-1", "callcenter.call.teleported.v9");
        var untyped = new ConsumerRecord<>("calls", 0, 0, "call-1", new byte[] {1});

        TestReplica.await(inbox.consume(List.of(unwanted, unknown, untyped)));

        assertEquals(0, database.number("select count(*) from inbox"));
        assertEquals(2, replica.counter("callcenter.inbox.unknown"));
    }

    @Test
    void eventsPublishedWhileHandlingCarryTheTraceOfTheirCause() {
        var relaying = replica.inboxes()
                .consumer("relaying")
                .on(
                        CallHoldOverdue.class,
                        (tx, event) -> TestReplica.increment(tx, "caused").replaceWithVoid())
                .build();

        TestReplica.await(relaying.consume(TestRecords.events("call-1", 1)));

        assertEquals(List.of(TestRecords.TRACEPARENT), database.texts("select traceparent from outbox"));
    }
}
