package callcenter.routing.usecase;

import callcenter.messaging.Transactions;
import callcenter.routing.store.PromiseStore;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import org.jboss.logging.Logger;

/** Drops promises that ended so long ago that nothing more is heard of them. */
@Singleton
final class ForgetPromises {

    private static final Logger LOG = Logger.getLogger(ForgetPromises.class);
    private static final Duration EVERY = Duration.ofHours(1);
    /** As long as a repeated event is known for one: later, an end could be taken for news. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final Transactions transactions;
    private final PromiseStore promises;
    private final InstantSource clock;

    ForgetPromises(Transactions transactions, PromiseStore promises, InstantSource clock) {
        this.transactions = transactions;
        this.promises = promises;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started, Vertx vertx) {
        vertx.setPeriodic(EVERY.toMillis(), id -> forget());
    }

    private void forget() {
        transactions
                .run(tx ->
                        promises.forgetEndedBefore(tx.session(), clock.instant().minus(KEPT)))
                .subscribe()
                .with(
                        count -> LOG.debugf("%d ended promises forgotten", count),
                        failure -> LOG.infof("Ended promises stay an hour longer: %s", failure.getMessage()));
    }
}
