package callcenter.routing.usecase;

import callcenter.messaging.Transactions;
import callcenter.routing.domain.customer.CustomerProfile;
import callcenter.routing.store.CustomerStore;
import callcenter.routing.store.QueueStore;
import callcenter.web.Problem;
import callcenter.web.reading.Ground;
import callcenter.web.reading.Readings;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;

/** Says how a customer stands to us and which languages he speaks; it counts from his next call on (ANS-6, ANS-7). */
@Singleton
public class DescribeCustomer {

    private final Transactions transactions;
    private final CustomerStore customers;
    private final QueueStore queues;
    private final CustomerChanges changes;
    private final Readings readings;
    private final InstantSource clock;

    DescribeCustomer(
            Transactions transactions,
            CustomerStore customers,
            QueueStore queues,
            CustomerChanges changes,
            Readings readings,
            InstantSource clock) {
        this.transactions = transactions;
        this.customers = customers;
        this.queues = queues;
        this.changes = changes;
        this.readings = readings;
        this.clock = clock;
    }

    /** The first customer of all makes every replica ask for customers. */
    public Uni<CustomerProfile> describe(CustomerSpec spec, String by) {
        return Uni.createFrom()
                .item(() -> spec.toProfile(""))
                .chain(customer -> transactions
                        .run(tx -> customers
                                .any(tx.session())
                                .chain(any -> any
                                        ? Uni.createFrom().voidItem()
                                        : queues.bumpRevision(tx.session()).replaceWithVoid())
                                .chain(() -> changes.put(tx.session(), List.of(customer), by)))
                        .replaceWith(customer));
    }

    /** 404 when nobody told us anything; the reading is kept (CAL-13). */
    public Uni<CustomerProfile> one(String id, String by, String reason) {
        return transactions.run(tx -> customers
                .find(tx.session(), id)
                .map(found -> found.orElseThrow(() -> Problem.notFound("customer", id)))
                .call(() ->
                        readings.keep(tx.session(), clock.instant(), by, "customer", id, id, Ground.stated(reason))));
    }
}
