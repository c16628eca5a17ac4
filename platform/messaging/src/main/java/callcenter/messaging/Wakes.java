package callcenter.messaging;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.pubsub.PgSubscriber;
import io.vertx.sqlclient.Tuple;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * Tells workers on all replicas to look at the database now. A wake is a hint: it carries nothing, may be lost or
 * doubled, and every check also runs each second and whenever the listening connection is made anew.
 *
 * <p>No business transaction issues NOTIFY, since that would make all commits queue for one lock: other replicas are
 * told by a statement of its own, at most one per 5 ms and channel, which waits for no disk. A replica that is alone
 * tells nobody; one that starts makes itself heard.
 */
public final class Wakes {

    static final String OUTBOX = "outbox";

    private static final Logger LOG = Logger.getLogger(Wakes.class);
    private static final String POSTGRES_CHANNEL = "callcenter_wake";
    private static final String HERE_I_AM = "replicas";
    private static final long SPACING_MS = 5;
    private static final long FALLBACK_MS = 1_000;

    /** After this long, who counts the replicas knows of one that made itself heard. */
    private static final long HEARD_NS = 30_000_000_000L;

    private final Vertx vertx;
    private final Context context;
    private final PgSubscriber subscriber;
    private final String replica;
    private final Map<String, List<Runnable>> checks = new ConcurrentHashMap<>();

    // Touched on the context alone.
    private final Set<String> spaced = new HashSet<>();
    private final Set<String> again = new HashSet<>();
    private boolean connecting;
    private boolean connected;
    private long fallback;
    private volatile boolean closed;
    private volatile BooleanSupplier alone = () -> false;
    private volatile long othersHeardAt = System.nanoTime() - HEARD_NS;

    Wakes(Vertx vertx, PgConnectOptions database, String replica) {
        this.vertx = vertx;
        this.context = vertx.getOrCreateContext();
        this.replica = replica;
        this.subscriber = PgSubscriber.subscriber(vertx, database);
    }

    /** Runs the channel's checks here at once, and on other replicas soon (at most one message per 5 ms). */
    public void wake(String channel) {
        runChecks(channel);
        if (!alone.getAsBoolean() || System.nanoTime() - othersHeardAt < HEARD_NS) {
            context.runOnContext(ignored -> tellOthers(channel));
        }
    }

    /** There is nobody to tell while this holds, unless somebody was heard lately. */
    void silentWhile(BooleanSupplier alone) {
        this.alone = alone;
    }

    /** Registers a check: quick, never blocking, harmless to run at any time and on any thread. */
    public void on(String channel, Runnable check) {
        checks.computeIfAbsent(channel, name -> new CopyOnWriteArrayList<>()).add(check);
    }

    void start() {
        subscriber.reconnectPolicy(attempt -> closed ? -1L : Math.min(50L << Math.min(attempt, 4), FALLBACK_MS));
        subscriber.closeHandler(lost -> connected = false);
        subscriber
                .channel(POSTGRES_CHANNEL)
                .subscribeHandler(listening -> listening())
                .handler(this::told);
        context.runOnContext(ignored -> {
            connect();
            fallback = vertx.setPeriodic(FALLBACK_MS, id -> {
                connect();
                runAllChecks();
            });
        });
    }

    void close() {
        closed = true;
        context.runOnContext(ignored -> {
            vertx.cancelTimer(fallback);
            subscriber.close();
        });
    }

    private void connect() {
        if (connected || connecting || closed) {
            return;
        }
        connecting = true;
        subscriber.connect().onComplete(result -> {
            connecting = false;
            connected = result.succeeded();
            if (result.failed()) {
                LOG.debugf(
                        "Not listening yet, checks run each second meanwhile: %s",
                        result.cause().getMessage());
            }
        });
    }

    /** What was told before is lost, so look at everything once. */
    private void listening() {
        connected = true;
        tellOthers(HERE_I_AM);
        runAllChecks();
    }

    private void told(String message) {
        var at = message.indexOf(' ');
        if (at > 0 && !message.substring(0, at).equals(replica)) {
            othersHeardAt = System.nanoTime();
            runChecks(message.substring(at + 1));
        }
    }

    private void tellOthers(String channel) {
        if (!spaced.add(channel)) {
            again.add(channel);
            return;
        }
        send(channel);
        vertx.setTimer(SPACING_MS, id -> {
            spaced.remove(channel);
            if (again.remove(channel)) {
                tellOthers(channel);
            }
        });
    }

    private void send(String channel) {
        var connection = subscriber.actualConnection();
        if (connection == null || closed) {
            return; // the others look within a second
        }
        connection
                .preparedQuery("select set_config('synchronous_commit', 'off', false), pg_notify($1, $2)")
                .execute(Tuple.of(POSTGRES_CHANNEL, replica + " " + channel))
                .onFailure(e -> LOG.debugf("Other replicas not told, they look within a second: %s", e.getMessage()));
    }

    private void runAllChecks() {
        checks.keySet().forEach(this::runChecks);
    }

    private void runChecks(String channel) {
        for (var check : checks.getOrDefault(channel, List.of())) {
            try {
                check.run();
            } catch (RuntimeException e) {
                LOG.errorf(e, "A check of %s failed; it runs again within a second", channel);
            }
        }
    }
}
