package callcenter.messaging;

import callcenter.events.Envelope;
import callcenter.events.Event;
import callcenter.messaging.InboxRows.RecordKey;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Applies a batch in one transaction; when that fails, one event after the other until each is done. */
final class BatchConsumption {

    private static final Logger LOG = Logger.getLogger(BatchConsumption.class);
    private static final long FIRST_PAUSE_MS = 100;
    private static final long LONGEST_PAUSE_MS = 10_000;

    private final Transactions transactions;
    private final @Nullable EventPreparation preparation;
    private final EventLoop loop;
    private final InboxMeters meters;
    private final InboxRows rows;
    private final Parking parking;
    private final String consumer;
    private volatile boolean stopped;

    BatchConsumption(
            String consumer,
            Transactions transactions,
            @Nullable EventPreparation preparation,
            EventLoop loop,
            InboxMeters meters) {
        this.consumer = consumer;
        this.transactions = transactions;
        this.preparation = preparation;
        this.loop = loop;
        this.meters = meters;
        this.rows = new InboxRows(consumer);
        this.parking = new Parking(consumer);
    }

    void stop() {
        stopped = true;
    }

    Uni<Void> consume(List<Arrival> batch) {
        return loop.run(() -> transactions
                .once(tx -> apply(tx, batch))
                .onFailure()
                .recoverWithUni(failure -> {
                    LOG.debugf("%s: a batch of %d is handled one by one after %s", consumer, batch.size(), failure);
                    return untilDone(batch, 0);
                }));
    }

    private Uni<Void> apply(Attempt tx, List<Arrival> batch) {
        var keys = batch.stream().map(Arrival::inboxKey).distinct().toList();
        return rows.remember(tx.session(), keys).chain(fresh -> applyFresh(tx, batch, fresh));
    }

    private Uni<Void> applyFresh(Attempt tx, List<Arrival> batch, Set<Arrival.InboxKey> fresh) {
        var applied = new HashSet<Arrival.InboxKey>();
        var news = batch.stream()
                .filter(arrival -> fresh.contains(arrival.inboxKey()) && applied.add(arrival.inboxKey()))
                .toList();
        tx.afterCommit(() -> meters.applied(news.size(), batch.size() - news.size()));
        if (news.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var keys = news.stream().map(RecordKey::of).collect(Collectors.toSet());
        return rows.parked(tx.session(), keys)
                .call(() -> prepare(tx, news))
                .chain(parked -> InOrder.each(news, arrival -> applyOne(tx, arrival, parked)));
    }

    private Uni<?> prepare(Attempt tx, List<Arrival> news) {
        var events = news.stream()
                .filter(Arrival.Readable.class::isInstance)
                .<Envelope<? extends Event>>map(arrival -> ((Arrival.Readable) arrival).event())
                .toList();
        return preparation == null || events.size() < 2
                ? Uni.createFrom().voidItem()
                : preparation.prepare(tx.session(), events);
    }

    private Uni<Void> applyOne(Attempt tx, Arrival arrival, Set<RecordKey> parked) {
        if (parked.contains(RecordKey.of(arrival))) {
            return park(tx, arrival, Parking.BEHIND);
        }
        return switch (arrival) {
            case Arrival.Readable readable -> readable.handle(tx, consumer);
            case Arrival.Undecodable undecodable -> {
                parked.add(RecordKey.of(arrival));
                yield park(tx, arrival, undecodable.reason());
            }
        };
    }

    private Uni<Void> park(Attempt tx, Arrival arrival, String reason) {
        tx.afterCommit(() -> {
            meters.parked();
            var origin = arrival.origin();
            LOG.warnf(
                    "%s put %s[%d]@%d of key %s aside: %s. Look at it with: callcenter dead-letters list",
                    consumer, origin.topic(), origin.partition(), origin.offset(), arrival.key(), reason);
        });
        return parking.park(tx, arrival, reason);
    }

    /** Passes over what is left; in each, a key whose event failed is left alone from there on. */
    private Uni<Void> untilDone(List<Arrival> left, int pass) {
        if (stopped) {
            return Uni.createFrom().failure(new CancellationException("shutting down; the batch comes again"));
        }
        var stuck = new Stuck();
        return InOrder.each(left, arrival -> alone(arrival, stuck)).chain(() -> {
            if (stuck.arrivals.isEmpty()) {
                return Uni.createFrom().voidItem();
            }
            meters.retried();
            LOG.warnf(
                    pass == 0 ? stuck.failure : null,
                    "%s cannot apply %d events now, first of key %s (%s, pass %d); nothing more is fetched,"
                            + " tried again without end",
                    consumer,
                    stuck.arrivals.size(),
                    stuck.arrivals.getFirst().key(),
                    stuck.failure,
                    pass + 1);
            return loop.pause(pauseAfter(pass)).chain(() -> untilDone(stuck.arrivals, pass + 1));
        });
    }

    private Uni<Void> alone(Arrival arrival, Stuck stuck) {
        if (stuck.keys.contains(RecordKey.of(arrival))) {
            stuck.arrivals.add(arrival);
            return Uni.createFrom().voidItem();
        }
        return transactions
                .attempts(tx -> apply(tx, List.of(arrival)))
                .onFailure(EventRejected.class)
                .recoverWithUni(rejected -> rejected(arrival, rejected.getMessage()))
                .onFailure()
                .recoverWithUni(failure -> {
                    stuck.add(arrival, failure);
                    return Uni.createFrom().voidItem();
                });
    }

    private Uni<Void> rejected(Arrival arrival, String reason) {
        return transactions.attempts(tx -> rows.remember(tx.session(), List.of(arrival.inboxKey()))
                .chain(fresh -> fresh.isEmpty() ? Uni.createFrom().voidItem() : park(tx, arrival, reason)));
    }

    private static Duration pauseAfter(int pass) {
        return Duration.ofMillis(Math.min(FIRST_PAUSE_MS << Math.min(pass, 7), LONGEST_PAUSE_MS));
    }

    private static final class Stuck {
        private final List<Arrival> arrivals = new ArrayList<>();
        private final Set<RecordKey> keys = new HashSet<>();
        private Throwable failure = new IllegalStateException();

        void add(Arrival arrival, Throwable cause) {
            if (arrivals.isEmpty()) {
                failure = cause;
            }
            arrivals.add(arrival);
            keys.add(RecordKey.of(arrival));
        }
    }
}
