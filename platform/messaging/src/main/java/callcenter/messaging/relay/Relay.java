package callcenter.messaging.relay;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Publishes committed events.
 *
 * <p>Every committed event is published at least once, and per key the first occurrences are in commit order, whatever
 * crashes: a row leaves the outbox only after the broker has acknowledged it, and the next row of its key is sent only
 * after that. Repeats happen when a process or connection dies between the two; they carry the same id. Leases keep two
 * replicas from doing the same work; order does not depend on them. With the broker away rows wait in the outbox, with
 * the database away nothing is sent.
 */
public final class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final int ROWS_PER_SHARD = 64;
    private static final int KEYS_UNDER_WAY = 1_000;

    /** So many keys may fail before they hold back others. */
    private static final int KEYS_IN_MEMORY = 5_000;

    /** From one look to the next, unless much is there: what is committed meanwhile is read, and settled, together. */
    private static final long PACE = Duration.ofMillis(10).toNanos();

    private static final Duration PATIENCE_AT_END = Duration.ofSeconds(3);

    private final DataSource database;
    private final Outbox outbox = new Outbox();
    private final ShardLeases leases;
    private final Broker broker;
    private final Publisher publisher;
    private final RelayMeters meters;
    private final RelaySettings settings;
    private final Thread thread;

    /** An empty one is a wake. */
    private final BlockingQueue<Optional<Outcome>> signals = new LinkedBlockingQueue<>();

    private final AtomicBoolean woken = new AtomicBoolean();
    private volatile boolean stopping;
    private volatile boolean killed;
    private boolean moreToRead = true;
    private long looked = System.nanoTime();

    /** The last reading left out keys that were under way; they may have more rows. */
    private boolean skippedKeys;

    /**
     * @param source  CloudEvents source of this service
     * @param replica unique per process
     * @param kafka   client settings, at least {@code bootstrap.servers}
     */
    public Relay(
            String source,
            String replica,
            DataSource database,
            Map<String, Object> kafka,
            RelaySettings settings,
            MeterRegistry registry) {
        this.database = database;
        this.settings = settings;
        this.meters = new RelayMeters(registry);
        this.leases = new ShardLeases(replica, settings);
        this.broker = new Broker(kafka, settings.deliveryTimeout(), new OutgoingRecords(source));
        this.publisher = new Publisher(broker, leases, outcome -> signals.add(Optional.of(outcome)), meters.failures());
        this.thread = new Thread(this::run, "outbox-relay");
        thread.setDaemon(true);
    }

    public void start() {
        thread.start();
    }

    /** Whether this replica was the only one when it last looked, about a second ago. */
    public boolean alone() {
        return leases.alone();
    }

    /** There may be something new. Never blocks. */
    public void wake() {
        if (woken.compareAndSet(false, true)) {
            signals.add(Optional.empty());
        }
    }

    /** Lets what is under way arrive, settles it and gives up its shards, so that others go on at once. */
    public void close() {
        stopping = true;
        wake();
        join();
        broker.close(Duration.ZERO);
    }

    /** Ends as a killed process does: nothing settled, nothing released. */
    void kill() {
        killed = true;
        stopping = true;
        broker.close(Duration.ZERO);
        wake();
        join();
    }

    private void join() {
        try {
            thread.join(PATIENCE_AT_END.multipliedBy(2).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!stopping) {
            try (var connection = database.getConnection()) {
                while (!stopping) {
                    round(connection);
                    await(timeUntilNextRound());
                }
                if (!killed) {
                    finish(connection);
                }
            } catch (SQLException e) {
                LOG.warnf("The outbox cannot be read (%s); events wait in it, next try in a second", e.getMessage());
                pause();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.error("The relay met something unforeseen; it starts over in a second, no event is lost", e);
                publisher.forget(shard -> true);
                pause();
            }
        }
    }

    private void round(Connection connection) throws SQLException {
        settle(connection);
        if (leases.renewalIsDue()) {
            leases.renew(connection, publisher.busyShards());
            publisher.forget(shard -> !leases.holds(shard));
            meters.measure(connection, publisher, leases);
            moreToRead = true;
        }
        publisher.retry();
        if (moreToRead && hasRoom()) {
            read(connection);
        }
    }

    private void settle(Connection connection) throws SQLException {
        var published = publisher.published();
        if (!published.isEmpty()) {
            outbox.settle(connection, published);
            meters.published(published.size());
            moreToRead |= publisher.settled() && skippedKeys;
        }
    }

    private void read(Connection connection) throws SQLException {
        woken.set(false); // what is committed from here on wakes us again
        skippedKeys = !publisher.keys().isEmpty();
        var rows = outbox.next(connection, leases.held(), publisher.keys(), ROWS_PER_SHARD);
        moreToRead = rows.size() >= ROWS_PER_SHARD;
        skippedKeys |= moreToRead;
        publisher.take(rows);
    }

    private boolean hasRoom() {
        return publisher.underWay() < KEYS_UNDER_WAY && publisher.keys().size() < KEYS_IN_MEMORY;
    }

    private Duration timeUntilNextRound() {
        if (moreToRead && hasRoom()) {
            return Duration.ZERO;
        }
        var retry = publisher.untilNextRetry();
        return retry.compareTo(settings.renewal()) < 0 ? retry : settings.renewal();
    }

    private void await(Duration longest) throws InterruptedException {
        long next = longest.isZero() ? looked : looked + PACE;
        var signal = signals.poll(longest.toNanos(), TimeUnit.NANOSECONDS);
        while (signal != null) {
            signal.ifPresentOrElse(publisher::handle, () -> moreToRead = true);
            signal = signals.poll(next - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
        looked = System.nanoTime();
    }

    private void finish(Connection connection) throws SQLException, InterruptedException {
        var end = System.nanoTime() + PATIENCE_AT_END.toNanos();
        publisher.stopSending();
        while (publisher.underWay() > 0 && System.nanoTime() < end) {
            await(Duration.ofMillis(50));
        }
        settle(connection);
        leases.releaseAll(connection);
    }

    private void pause() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            stopping = true;
        }
    }
}
