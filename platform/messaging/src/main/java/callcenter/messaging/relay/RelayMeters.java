package callcenter.messaging.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** How far publishing is behind. */
final class RelayMeters {

    private static final Duration PERIOD = Duration.ofSeconds(5);

    private final MeterRegistry registry;
    private final Counter published;
    private volatile double oldestSeconds;
    private volatile long unpublished;
    private volatile int failing;
    private volatile int shards;
    private long measuredAt = System.nanoTime() - PERIOD.toNanos();

    RelayMeters(MeterRegistry registry) {
        this.registry = registry;
        published = Counter.builder("callcenter.outbox.published")
                .description("Events acknowledged by the broker")
                .register(registry);
        Gauge.builder("callcenter.outbox.oldest", this, meters -> meters.oldestSeconds)
                .description("Age of the oldest unpublished event")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("callcenter.outbox.unpublished", this, meters -> meters.unpublished)
                .description("Events not yet acknowledged by the broker")
                .register(registry);
        Gauge.builder("callcenter.outbox.failing.keys", this, meters -> meters.failing)
                .description("Keys that wait for their next try")
                .register(registry);
        Gauge.builder("callcenter.outbox.shards", this, meters -> meters.shards)
                .description("Shards of the outbox this replica publishes")
                .register(registry);
    }

    Counter failures() {
        return Counter.builder("callcenter.outbox.failures")
                .description("Records that were not acknowledged and are tried again")
                .register(registry);
    }

    void published(int count) {
        published.increment(count);
    }

    void measure(Connection connection, Publisher publisher, ShardLeases leases) throws SQLException {
        failing = publisher.failing();
        shards = leases.held().size();
        if (System.nanoTime() - measuredAt < PERIOD.toNanos()) {
            return;
        }
        measuredAt = System.nanoTime();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*), coalesce(extract(epoch from"
                        + " clock_timestamp() - min(appended_at)), 0) from outbox")) {
            row.next();
            unpublished = row.getLong(1);
            oldestSeconds = row.getDouble(2);
        }
    }
}
