package callcenter.messaging;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * One time for all replicas: the database's clock at the last anchoring plus what a monotonic counter has measured
 * since. To the microsecond, as the database keeps it, so that a stored instant is equal to the one in memory.
 *
 * <p>Small corrections never make it go back; it stands still instead. A step of more than a second, as after a clock
 * was set right, is followed at once. Until the first anchoring, and only then, it is the system's clock.
 */
final class DatabaseClock implements InstantSource {

    private static final Logger LOG = Logger.getLogger(DatabaseClock.class);
    private static final Duration REPORTED_SKEW = Duration.ofMillis(100);
    private static final long FOLLOWED_STEP_MICROS = 1_000_000;
    private static final int READINGS = 5;

    private final DataSource database;
    private final LongSupplier nanoTime;
    private final AtomicLong latestMicros = new AtomicLong(Long.MIN_VALUE);
    private volatile Anchor anchor;
    private volatile Duration skew = Duration.ZERO;

    DatabaseClock(DataSource database, InstantSource system, LongSupplier nanoTime) {
        this.database = database;
        this.nanoTime = nanoTime;
        this.anchor = new Anchor(micros(system.instant()), nanoTime.getAsLong());
    }

    /** Anchored now if the database answers, else as soon as it does. */
    static DatabaseClock anchored(DataSource database) {
        var clock = new DatabaseClock(database, InstantSource.system(), System::nanoTime);
        try {
            clock.anchor();
        } catch (SQLException e) {
            LOG.warnf("The database's clock cannot be read, this machine's is used until it can: %s", e.getMessage());
        }
        return clock;
    }

    @Override
    public Instant instant() {
        var now = anchor.microsAt(nanoTime.getAsLong());
        var shown = latestMicros.accumulateAndGet(
                now,
                (latest, current) -> latest - current > FOLLOWED_STEP_MICROS ? current : Math.max(latest, current));
        return Instant.ofEpochSecond(Math.floorDiv(shown, 1_000_000L), Math.floorMod(shown, 1_000_000L) * 1_000);
    }

    /** How far this clock was from the database's when it was last anchored. */
    Duration skew() {
        return skew;
    }

    /** Asks the database a few times and keeps the quickest answer, the least uncertain one. */
    void anchor() throws SQLException {
        Reading best = null;
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select cast(extract(epoch from clock_timestamp()) * 1000000 as bigint)")) {
            for (var i = 0; i < READINGS; i++) {
                var before = nanoTime.getAsLong();
                try (var row = statement.executeQuery()) {
                    row.next();
                    var reading = new Reading(row.getLong(1), before, nanoTime.getAsLong());
                    best = best == null || reading.roundTrip() < best.roundTrip() ? reading : best;
                }
            }
        }
        adopt(best.anchor());
    }

    private void adopt(Anchor next) {
        skew = Duration.ofNanos((anchor.microsAt(next.nanos) - next.micros) * 1_000);
        anchor = next;
        if (skew.abs().compareTo(REPORTED_SKEW) > 0) {
            LOG.warnf(
                    "This replica's clock was %d ms off the database's and has been set right; check time"
                            + " synchronisation of both machines",
                    skew.toMillis());
        }
    }

    private static long micros(Instant instant) {
        return instant.getEpochSecond() * 1_000_000 + instant.getNano() / 1_000;
    }

    private record Reading(long micros, long before, long after) {
        long roundTrip() {
            return after - before;
        }

        /** As if it were read at the very end: a clock ahead of the database would run deadlines before their time. */
        Anchor anchor() {
            return new Anchor(micros, after);
        }
    }

    private record Anchor(long micros, long nanos) {
        long microsAt(long nanoTime) {
            return micros + (nanoTime - nanos) / 1_000;
        }
    }
}
