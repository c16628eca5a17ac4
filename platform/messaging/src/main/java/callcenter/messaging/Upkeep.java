package callcenter.messaging;

import callcenter.messaging.relay.Journal;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** What is done now and then, on one thread of its own: anchoring the clock, measuring, making room, cleaning up. */
final class Upkeep {

    /** Longer than any topic keeps its events, so that no replay of a topic can act twice. */
    static final Duration INBOX_KEPT = Duration.ofDays(30);

    private static final Logger LOG = Logger.getLogger(Upkeep.class);
    private static final Duration ANCHORING = Duration.ofSeconds(10);
    private static final Duration MEASURING = Duration.ofSeconds(5);
    private static final Duration CLEANING = Duration.ofHours(1);

    private final DataSource database;
    private final DatabaseClock clock;
    private final ScheduledThreadPoolExecutor executor;
    private volatile long parked;
    private volatile long failingDeadlines;
    private volatile double latestDeadline;

    Upkeep(DataSource database, DatabaseClock clock, MeterRegistry registry) {
        this.database = database;
        this.clock = clock;
        this.executor = new ScheduledThreadPoolExecutor(1, work -> {
            var thread = new Thread(work, "messaging-upkeep");
            thread.setDaemon(true);
            return thread;
        });
        Gauge.builder("callcenter.clock.skew", clock, c -> c.skew().toNanos() / 1e9)
                .description("How far this replica's clock was off the database's")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("callcenter.dead.letters", this, upkeep -> upkeep.parked)
                .description("Events put aside, waiting for a person")
                .register(registry);
        Gauge.builder("callcenter.deadline.failing", this, upkeep -> upkeep.failingDeadlines)
                .description("Deadlines that failed and were postponed")
                .register(registry);
        Gauge.builder("callcenter.deadline.overdue", this, upkeep -> upkeep.latestDeadline)
                .description("How long the oldest deadline is overdue, handled here or not")
                .baseUnit("seconds")
                .register(registry);
    }

    void start() {
        every(ANCHORING, "The clock was not anchored", connection -> clock.anchor());
        every(MEASURING, "Not measured", this::measure);
        every(CLEANING, "Not cleaned up", this::clean);
    }

    void close() {
        executor.shutdownNow();
    }

    private void every(Duration period, String consequence, Task task) {
        var ignored = executor.scheduleWithFixedDelay(
                () -> {
                    try (var connection = database.getConnection()) {
                        task.run(connection);
                    } catch (SQLException | RuntimeException e) {
                        LOG.debugf("%s, again in %d s: %s", consequence, period.toSeconds(), e.getMessage());
                    }
                },
                0,
                period.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private void measure(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select (select count(*) from dead_letter where status = 'PARKED'),
                               (select count(*) from deadline where attempts > 0),
                               (select greatest(0, extract(epoch from now() - min(due_at))) from (
                                   select due_at from deadline where run_at < now() or attempts > 0
                                    order by due_at limit 1) late)""")) {
            row.next();
            parked = row.getLong(1);
            failingDeadlines = row.getLong(2);
            latestDeadline = row.getDouble(3);
        }
    }

    private void clean(Connection connection) throws SQLException {
        var month = YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC));
        Journal.prepareAhead(connection, month);
        Journal.dropOld(connection, month);
        try (var delete =
                connection.prepareStatement("delete from inbox where received_at < now() - cast(? as interval)")) {
            delete.setString(1, INBOX_KEPT.toDays() + " days");
            delete.executeUpdate();
        }
    }

    private interface Task {
        void run(Connection connection) throws SQLException;
    }
}
