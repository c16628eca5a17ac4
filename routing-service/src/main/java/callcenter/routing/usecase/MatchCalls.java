package callcenter.routing.usecase;

import callcenter.messaging.Transactions;
import callcenter.messaging.Wakes;
import callcenter.routing.domain.matching.Pool;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/**
 * Keeps matching: after every commit that lets a call wait or an agent become available, on any replica; when time alone
 * would change the answer; and every second in any case. Per pool at most one round runs here and one more is kept.
 */
@Singleton
public final class MatchCalls {

    /** Woken when there is something to match. */
    static final String CHANNEL = "match";

    private static final Logger LOG = Logger.getLogger(MatchCalls.class);
    private static final Duration AFTER_FAILURE = Duration.ofMillis(100);

    private final Transactions transactions;
    private final Directories directories;
    private final MatchRound round;
    private final Wakes wakes;
    private final Vertx vertx;
    private final InstantSource clock;
    private final ConcurrentHashMap<String, Coalescer> pools = new ConcurrentHashMap<>();
    private final Coalescer all = new Coalescer(this::requestEachPool);
    private final AtomicReference<Instant> alarm = new AtomicReference<>(Instant.MAX);

    MatchCalls(
            Transactions transactions,
            Directories directories,
            MatchRound round,
            Wakes wakes,
            Vertx vertx,
            InstantSource clock) {
        this.transactions = transactions;
        this.directories = directories;
        this.round = round;
        this.wakes = wakes;
        this.vertx = vertx;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        wakes.on(CHANNEL, all::request);
    }

    private Uni<Void> requestEachPool() {
        return transactions
                .read(directories::current)
                .invoke(directory -> directory.pools().stream().map(Pool::name).forEach(this::request))
                .onFailure()
                .invoke(failure -> LOG.warnf("Nothing is matched now (%s); tried again", failure.getMessage()))
                .replaceWithVoid();
    }

    private void request(String pool) {
        pools.computeIfAbsent(pool, name -> new Coalescer(() -> run(name))).request();
    }

    private Uni<Void> run(String pool) {
        return round.run(pool)
                .invoke(next -> next.ifPresent(this::at))
                .onFailure()
                .invoke(failure -> {
                    LOG.infof("A round of pool %s gave way (%s); it runs again", pool, failure.getMessage());
                    vertx.setTimer(AFTER_FAILURE.toMillis(), id -> request(pool));
                })
                .replaceWithVoid();
    }

    /** One alarm at a time, the earliest; later ones are found again by the round it starts. */
    private void at(Instant next) {
        if (next.isBefore(alarm.getAndUpdate(set -> next.isBefore(set) ? next : set))) {
            var delay = Math.max(1, Duration.between(clock.instant(), next).toMillis() + 1);
            vertx.setTimer(delay, id -> {
                alarm.compareAndSet(next, Instant.MAX);
                all.request();
            });
        }
    }
}
