package callcenter.routing.usecase;

import callcenter.messaging.Transactions;
import callcenter.routing.store.ReceiptStore;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import org.jboss.logging.Logger;

/** Drops answers to webhooks that no platform repeats any more. */
@Singleton
final class ForgetReceipts {

    private static final Logger LOG = Logger.getLogger(ForgetReceipts.class);
    private static final Duration EVERY = Duration.ofHours(1);

    private final Transactions transactions;
    private final ReceiptStore receipts;
    private final RoutingSettings settings;
    private final InstantSource clock;

    ForgetReceipts(Transactions transactions, ReceiptStore receipts, RoutingSettings settings, InstantSource clock) {
        this.transactions = transactions;
        this.receipts = receipts;
        this.settings = settings;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started, Vertx vertx) {
        vertx.setPeriodic(EVERY.toMillis(), id -> forget());
    }

    private void forget() {
        transactions
                .run(tx -> receipts.forgetBefore(tx.session(), clock.instant().minus(settings.keepReceipts())))
                .subscribe()
                .with(
                        count -> LOG.debugf("%d old webhook answers forgotten", count),
                        failure -> LOG.infof("Old webhook answers stay an hour longer: %s", failure.getMessage()));
    }
}
