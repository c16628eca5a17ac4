package callcenter.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.testing.SettableClock;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("servers")
class DatabaseClockTest {

    private final AtomicLong nanos = new AtomicLong(7_000_000_000L);

    @Test
    void itShowsTheDatabasesTimeWhateverThisMachineThinks() throws SQLException {
        var database = TestDatabase.fresh();
        var wrong = SettableClock.at("2001-01-01T00:00:00Z");
        var clock = new DatabaseClock(database.servers().jdbc(database.name()), wrong, System::nanoTime);

        clock.anchor();

        var before = Instant.parse(database.texts("select to_json(clock_timestamp()) #>> '{}'")
                .getFirst()
                .replace("+00:00", "Z"));
        var shown = clock.instant();
        var between = Duration.between(before, shown);
        assertTrue(between.abs().compareTo(Duration.ofSeconds(30)) < 0, () -> "off by " + between);
        assertTrue(clock.skew().abs().compareTo(Duration.ofDays(365)) > 0, "the skew is told");
    }

    @Test
    void itIsNeverAheadOfTheDatabase() throws SQLException {
        var database = TestDatabase.fresh();
        var jdbc = database.servers().jdbc(database.name());
        var clock = DatabaseClock.anchored(jdbc);

        for (var i = 0; i < 20; i++) {
            clock.anchor();
            var shown = clock.instant();
            assertEquals(
                    List.of("t"), database.texts("select clock_timestamp() >= cast('" + shown + "' as timestamptz)"));
        }
    }

    @Test
    void itAdvancesWithTheMonotonicCounterAndKeepsToMicroseconds() {
        var clock = new DatabaseClock(null, SettableClock.at("2026-03-02T01:02:03.123456789Z"), nanos::get);

        assertEquals(Instant.parse("2026-03-02T01:02:03.123456Z"), clock.instant());
        nanos.addAndGet(1_500_999);

        assertEquals(Instant.parse("2026-03-02T01:02:03.124956Z"), clock.instant());
    }

    @Test
    void aJumpOfThisMachinesClockChangesNothing() {
        var machine = SettableClock.at("2026-03-02T01:02:03Z");
        var clock = new DatabaseClock(null, machine, nanos::get);

        machine.advance(Duration.ofHours(5));
        nanos.addAndGet(1_000_000);

        assertEquals(Instant.parse("2026-03-02T01:02:03.001Z"), clock.instant());
    }

    @Test
    void itNeverGoesBackForASmallCorrection() {
        var clock = new DatabaseClock(null, SettableClock.at("2026-03-02T01:02:03Z"), nanos::get);
        var latest = clock.instant();

        nanos.addAndGet(-400_000_000);

        assertEquals(latest, clock.instant());
    }

    @Test
    void itFollowsAClockThatWasSetRight() {
        var clock = new DatabaseClock(null, SettableClock.at("2026-03-02T01:02:03Z"), nanos::get);
        clock.instant();

        nanos.addAndGet(-3_600_000_000_000L);

        assertEquals(Instant.parse("2026-03-02T00:02:03Z"), clock.instant());
    }
}
