package callcenter.messaging.relay;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.messaging.EventDecoder;
import callcenter.messaging.TestDatabase;
import callcenter.messaging.TestReplica;
import callcenter.messaging.TestServers;
import callcenter.messaging.TopicTap;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("servers")
class RelayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final List<AutoCloseable> closed = new ArrayList<>();
    private TestDatabase database;

    @BeforeEach
    void freshDatabase() {
        database = TestDatabase.fresh();
    }

    @AfterEach
    void close() throws Exception {
        for (var resource : closed.reversed()) {
            resource.close();
        }
    }

    private <T extends AutoCloseable> T closing(T resource) {
        closed.add(resource);
        return resource;
    }

    @Test
    void anEventArrivesAsACloudEventAndItsFactsEnterTheJournal() {
        var tap = closing(new TopicTap("calls"));
        var replica = closing(TestReplica.started(database));
        var subject = subject();

        replica.count(subject);

        await().atMost(PATIENCE).until(() -> !tap.sequences(subject).isEmpty());
        var received = tap.records().stream()
                .filter(found -> subject.equals(found.key()))
                .findFirst()
                .orElseThrow();
        var event = EventDecoder.decode(received).orElseThrow();
        assertEquals(subject + "-1-1", event.id());
        assertEquals("/test-service", event.source());
        assertEquals(subject, event.subject());
        assertEquals(1, event.epoch());
        assertEquals("callcenter.call.hold-overdue.v1", event.type());
        await().atMost(PATIENCE).until(() -> database.number("select count(*) from outbox") == 0);
        assertEquals(1, database.number("select count(*) from journal where (facts ->> 'limitMs') = '1'"));
    }

    @Test
    void fromCommitToConsumer() {
        var arrivals = new ConcurrentHashMap<String, Long>();
        closing(new TopicTap("calls", received -> arrivals.put(received.key(), System.nanoTime())));
        var replica = closing(TestReplica.started(database));
        for (var i = 0; i < 200; i++) { // so that the measured ones run compiled code
            arrive(replica, arrivals);
        }

        var micros = LongStream.range(0, 500)
                .map(i -> arrive(replica, arrivals) / 1_000)
                .sorted()
                .toArray();

        System.out.printf(
                "commit -> consumer, one at a time: p50 %d us, p99 %d us, max %d us%n",
                micros[250], micros[495], micros[499]);
    }

    private static long arrive(TestReplica replica, Map<String, Long> arrivals) {
        var subject = subject();
        replica.count(subject);
        var committed = System.nanoTime();
        while (!arrivals.containsKey(subject)) {
            Thread.onSpinWait();
            assertTrue(System.nanoTime() - committed < PATIENCE.toNanos());
        }
        return Math.max(0, arrivals.get(subject) - committed);
    }

    @Test
    void manyEventsPerSecond() {
        var tap = closing(new TopicTap("calls"));
        var replica = closing(TestReplica.idle(database));
        var subjects = subjects(500);
        for (var round = 0; round < 20; round++) {
            countAllInOne(replica, subjects);
        }
        var relay = relay("only");
        var startedAt = System.nanoTime();

        relay.start();
        closing(relay::close);

        await().atMost(PATIENCE).until(() -> database.number("select count(*) from outbox") == 0);
        System.out.printf(
                "a backlog of 10,000 events over 500 keys published at %d/s%n",
                10_000_000_000_000L / (System.nanoTime() - startedAt));
        assertAllInOrder(tap, subjects, 20);
    }

    @Test
    void aBrokerThatWasAwayMissesNothingAndOrderHoldsWithTwoReplicas() {
        var tap = closing(new TopicTap("calls"));
        var one = closing(TestReplica.started(database));
        var two = closing(TestReplica.started(database));
        var subjects = subjects(40);
        countEach(one, subjects);

        TestServers.running().kafka().stop();
        try {
            for (var i = 0; i < 10; i++) {
                countEach(i % 2 == 0 ? one : two, subjects);
            }
            assertTrue(database.number("select count(*) from outbox") > 0);
        } finally {
            TestServers.running().kafka().start();
        }
        countEach(two, subjects);

        await().atMost(PATIENCE).until(() -> database.number("select count(*) from outbox") == 0);
        assertAllInOrder(tap, subjects, 12);
        assertEquals(12 * subjects.size(), database.number("select count(*) from journal"));
    }

    @Test
    void theKeysOfAKilledReplicaAreTakenOver() {
        var tap = closing(new TopicTap("calls"));
        var writer = closing(TestReplica.idle(database));
        var doomed = relay("doomed");
        var survivor = relay("survivor");
        doomed.start();
        survivor.start();
        closing(survivor::close);
        await().atMost(PATIENCE)
                .until(() -> database.number("select count(distinct holder) from outbox_shard") == 2
                        && database.number("select count(*) from outbox_shard where holder = 'doomed'") == 8);
        var subjects = subjects(40);
        countEach(writer, subjects);

        doomed.kill();
        countEach(writer, subjects);

        await().atMost(PATIENCE).until(() -> database.number("select count(*) from outbox") == 0);
        assertAllInOrder(tap, subjects, 2);
        assertEquals(16, database.number("select count(*) from outbox_shard where holder = 'survivor'"));
    }

    @Test
    void aReplicaThatStopsInOrderGivesItsKeysFreeAtOnce() {
        var first = relay("first");
        first.start();
        await().atMost(PATIENCE)
                .until(() -> database.number("select count(*) from outbox_shard where holder = 'first'") == 16);

        first.close();

        assertEquals(0, database.number("select count(*) from outbox_shard where holder is not null"));
    }

    @Test
    void keysThatFailHoldBackOnlyThemselves() {
        var tap = closing(new TopicTap("calls"));
        var writer = closing(TestReplica.idle(database));
        var subjects = subjects(5);
        countEach(writer, subjects);
        database.execute("""
                insert into outbox (shard, topic, aggregate, epoch, sequence, type, occurred_at, payload)
                select i % 16, 'absent', 'stuck-' || i, 1, 1, 'x', now(), '' from generate_series(1, 2000) i""");
        var relay = relay("only");
        closing(relay::close);

        relay.start();

        await().atMost(PATIENCE).until(() -> database.number("select count(*) from journal") == 5);
        countEach(writer, subjects);
        relay.wake();
        await().atMost(PATIENCE).until(() -> database.number("select count(*) from journal") == 10);
        assertAllInOrder(tap, subjects, 2);
        assertEquals(2_000, database.number("select count(*) from outbox where topic = 'absent'"));
    }

    @Test
    void aDatabaseThatWasAwayMissesNothing() {
        var tap = closing(new TopicTap("calls"));
        var replica = closing(TestReplica.started(database));
        var subjects = subjects(10);
        countEach(replica, subjects);

        TestServers.running().postgres().restart();
        await().atMost(PATIENCE).ignoreExceptions().until(() -> replica.count(subjects.getFirst()) > 0);
        countEach(replica, subjects.subList(1, 10));

        await().atMost(PATIENCE).until(() -> database.number("select count(*) from outbox") == 0);
        for (var subject : subjects) {
            var all = database.number("select value from counter where id = '" + subject + "'");
            assertEquals(LongStream.rangeClosed(1, all).boxed().toList(), firstOccurrences(tap, subject));
        }
    }

    @Test
    void theJournalHoldsNoPersonalField() {
        var replica = closing(TestReplica.started(database));
        var number = "+8613800138000";

        TestReplica.await(replica.transactions().run(tx -> {
            tx.publish(
                    subject(),
                    1,
                    java.time.Instant.now(),
                    new callcenter.events.call.CallPromiseAgreed(
                            "WITHIN_2H", "agent-1", "c_1", number, "no water", "service", java.time.Instant.now()));
            return Uni.createFrom().voidItem();
        }));

        await().atMost(PATIENCE).until(() -> database.number("select count(*) from journal") == 1);
        var facts = database.texts("select facts from journal").getFirst();
        assertTrue(facts.contains("\"queueId\":\"service\""), facts);
        assertFalse(facts.contains(number) || facts.contains("no water"), facts);
        assertEquals(0, database.number("select count(*) from outbox"));
    }

    private Relay relay(String name) {
        var servers = database.servers();
        return new Relay(
                "/test-service",
                name,
                servers.jdbc(database.name()),
                Map.of("bootstrap.servers", servers.kafka().bootstrapServers()),
                RelaySettings.usual(),
                new SimpleMeterRegistry());
    }

    private static String subject() {
        return "call-" + UUID.randomUUID();
    }

    private static List<String> subjects(int count) {
        return IntStream.range(0, count).mapToObj(i -> subject()).toList();
    }

    private static void countEach(TestReplica replica, List<String> subjects) {
        TestReplica.await(Uni.join()
                .all(subjects.stream()
                        .map(subject -> replica.transactions().run(tx -> TestReplica.increment(tx, subject)))
                        .toList())
                .andCollectFailures());
    }

    private static void countAllInOne(TestReplica replica, List<String> subjects) {
        TestReplica.await(replica.transactions().run(tx -> {
            Uni<Long> all = Uni.createFrom().item(0L);
            for (var subject : subjects) {
                all = all.chain(() -> TestReplica.increment(tx, subject));
            }
            return all;
        }));
    }

    private static void assertAllInOrder(TopicTap tap, List<String> subjects, long last) {
        var expected = LongStream.rangeClosed(1, last).boxed().toList();
        await().atMost(PATIENCE)
                .until(() -> subjects.stream()
                        .allMatch(subject -> firstOccurrences(tap, subject).size() == last));
        for (var subject : subjects) {
            assertEquals(expected, firstOccurrences(tap, subject), subject);
        }
    }

    private static List<Long> firstOccurrences(TopicTap tap, String subject) {
        return tap.sequences(subject).stream().distinct().toList();
    }
}
