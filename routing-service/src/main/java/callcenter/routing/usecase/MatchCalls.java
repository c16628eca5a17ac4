package callcenter.routing.usecase;

import callcenter.messaging.Transactions;
import callcenter.messaging.Wakes;
import callcenter.routing.domain.matching.Pool;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.store.MatchStore;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
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
    private final MatchStore matching;
    private final MatchRound round;
    private final Wakes wakes;
    private final Vertx vertx;
    private final InstantSource clock;
    private final ConcurrentHashMap<String, Coalescer> pools = new ConcurrentHashMap<>();
    private final Coalescer looks = new Coalescer(this::look);
    private final AtomicReference<Instant> alarm = new AtomicReference<>(Instant.MAX);

    MatchCalls(
            Transactions transactions,
            Directories directories,
            MatchStore matching,
            MatchRound round,
            Wakes wakes,
            Vertx vertx,
            InstantSource clock) {
        this.transactions = transactions;
        this.directories = directories;
        this.matching = matching;
        this.round = round;
        this.wakes = wakes;
        this.vertx = vertx;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        wakes.on(CHANNEL, looks::request);
    }

    /** Most of what happens leaves nobody waiting or nobody free, and then a look is all. */
    private Uni<Void> look() {
        return transactions
                .read(session -> directories
                        .latest(session)
                        .chain(known -> matching.outlook(session, known.queues().keySet())
                                .chain(outlook -> outlook.revision() == known.revision()
                                        ? Uni.createFrom().item(worthARound(known, outlook.queues()))
                                        : directories
                                                .at(session, outlook.revision())
                                                .map(Directory::pools))))
                .invoke(pools -> pools.stream().map(Pool::name).forEach(this::request))
                .onFailure()
                .invoke(failure -> LOG.warnf("Nothing is matched now (%s); tried again", failure.getMessage()))
                .replaceWithVoid();
    }

    private static List<Pool> worthARound(Directory directory, Set<QueueId> waiting) {
        return directory.pools().stream()
                .filter(pool -> pool.queues().stream().anyMatch(waiting::contains))
                .toList();
    }

    private void request(String pool) {
        pools.computeIfAbsent(pool, name -> new Coalescer(() -> run(name))).request();
    }

    private Uni<Void> run(String pool) {
        return round.run(pool)
                .invoke(outcome -> {
                    outcome.next().ifPresent(this::at);
                    if (outcome.more()) {
                        request(pool);
                    }
                })
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
                looks.request();
            });
        }
    }
}
