package callcenter.messaging;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.testing.FailureCase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

@Tag("servers")
class WakesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void aWakeRunsTheChecksHereAtOnceAndThoseOfOtherReplicasSoon() {
        var database = TestDatabase.fresh();
        try (var here = TestReplica.started(database);
                var there = TestReplica.started(database)) {
            var ranHere = new AtomicInteger();
            var ranThere = new AtomicInteger();
            here.wakes().on("matching", ranHere::incrementAndGet);
            awaitListeners(database, 2);

            var before = ranHere.get();
            there.wakes().on("matching", ranThere::incrementAndGet);
            here.wakes().wake("matching");

            assertTrue(ranHere.get() > before);
            await().atMost(PATIENCE).until(() -> ranThere.get() > 0);
        }
    }

    @Test
    void aBurstOfWakesIsFewMessages() {
        var database = TestDatabase.fresh();
        try (var here = TestReplica.started(database);
                var there = TestReplica.started(database)) {
            awaitListeners(database, 2);
            var ranThere = new AtomicInteger();
            there.wakes().on("matching", ranThere::incrementAndGet);

            for (var i = 0; i < 10_000; i++) {
                here.wakes().wake("matching");
            }

            await().atMost(PATIENCE).until(() -> ranThere.get() > 0);
            assertTrue(ranThere.get() < 1_000, () -> ranThere + " messages");
        }
    }

    @Test
    @FailureCase("R04")
    void aCheckThatFailsDoesNotKeepOthersFromRunning() {
        var database = TestDatabase.fresh();
        try (var replica = TestReplica.idle(database)) {
            var ran = new AtomicInteger();
            replica.wakes().on("matching", () -> {
                throw new IllegalStateException("broken");
            });
            replica.wakes().on("matching", ran::incrementAndGet);

            replica.wakes().wake("matching");

            assertEquals(1, ran.get());
        }
    }

    @Test
    void everyCheckRunsAgainWhenTheListenerIsBack() {
        var database = TestDatabase.fresh();
        try (var replica = TestReplica.started(database)) {
            awaitListeners(database, 1);
            database.cutListeners();
            var ran = new AtomicInteger();
            replica.wakes().on("matching", ran::incrementAndGet);

            awaitListeners(database, 1);
            await().atMost(PATIENCE).until(() -> ran.get() > 0);
        }
    }

    @Test
    void aReplicaThatIsAloneTellsNobodyUntilAnotherIsHeard() throws SQLException {
        var database = TestDatabase.fresh();
        try (var here = TestReplica.started(database);
                var ear = database.servers().jdbc(database.name()).getConnection()) {
            await().atMost(PATIENCE).until(here::alone);
            awaitListeners(database, 1);
            ear.createStatement().execute("LISTEN callcenter_wake");
            var heard = new ArrayList<String>();

            here.wakes().wake("matching");
            try (var there = TestReplica.started(database)) {
                await().atMost(PATIENCE).until(() -> channels(ear, heard).contains("replicas"));
                assertEquals(List.of("replicas"), heard);

                await().atMost(PATIENCE).until(() -> {
                    here.wakes().wake("matching");
                    return channels(ear, heard).contains("matching");
                });
            }
        }
    }

    private static List<String> channels(Connection ear, List<String> heard) throws SQLException {
        for (var message : ear.unwrap(PGConnection.class).getNotifications(50)) {
            heard.add(message.getParameter().substring(message.getParameter().indexOf(' ') + 1));
        }
        return heard;
    }

    private static void awaitListeners(TestDatabase database, int count) {
        await().atMost(PATIENCE).until(() -> database.listeners() == count);
    }
}
