package callcenter.routing.usecase;

import callcenter.messaging.Transaction;
import callcenter.messaging.Transactions;
import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.Decision;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.routing.store.CallRow;
import callcenter.routing.store.CallStore;
import callcenter.routing.store.CommandStore;
import callcenter.routing.store.CommandStore.Settled;
import callcenter.routing.store.ReservationStore;
import callcenter.routing.store.ReservationStore.Leg;
import callcenter.routing.store.StoredCommand;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Settles commands that platforms took. A round of very many offers has very many taken at once, so a few transactions
 * run at a time, each for all that were taken meanwhile; one that cannot be settled does not keep the others.
 */
@Singleton
final class TakenCommands {

    private static final int AT_ONCE = 4;
    private static final int MOST = 50;

    private final Transactions transactions;
    private final CallStore calls;
    private final CallChanges changes;
    private final ReservationStore reservations;
    private final CommandStore commands;
    private final InstantSource clock;
    private final ConcurrentLinkedQueue<Taken> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger turn = new AtomicInteger();
    private final List<Coalescer> lanes = IntStream.range(0, AT_ONCE)
            .mapToObj(lane -> new Coalescer(this::settleWaiting))
            .toList();

    TakenCommands(
            Transactions transactions,
            CallStore calls,
            CallChanges changes,
            ReservationStore reservations,
            CommandStore commands,
            InstantSource clock) {
        this.transactions = transactions;
        this.calls = calls;
        this.changes = changes;
        this.reservations = reservations;
        this.commands = commands;
        this.clock = clock;
    }

    /** @param platformId how the platform calls what the command began; null when it does not say */
    Uni<Void> settle(StoredCommand command, @Nullable String platformId) {
        return Uni.createFrom().emitter(done -> {
            waiting.add(new Taken(command, platformId, done));
            wake();
        });
    }

    private void wake() {
        lanes.get(Math.floorMod(turn.getAndIncrement(), AT_ONCE)).request();
    }

    private Uni<Void> settleWaiting() {
        var batch = Stream.generate(waiting::poll)
                .limit(MOST)
                .takeWhile(Objects::nonNull)
                .toList();
        if (batch.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        if (batch.size() == MOST) {
            wake();
        }
        return batch.size() == 1 ? alone(batch.getFirst()) : together(batch);
    }

    private Uni<Void> together(List<Taken> batch) {
        return transactions
                .run(tx -> settle(tx, batch))
                .invoke(() -> batch.forEach(Taken::done))
                .onFailure()
                .recoverWithUni(() -> InOrder.each(batch, this::alone));
    }

    private Uni<Void> alone(Taken taken) {
        return transactions
                .run(tx -> settle(tx, List.of(taken)))
                .invoke(taken::done)
                .onFailure()
                .recoverWithUni(failure -> {
                    taken.waiting.fail(failure);
                    return Uni.createFrom().voidItem();
                });
    }

    private Uni<Void> settle(Transaction tx, List<Taken> batch) {
        return commands.settle(
                        tx.session(),
                        batch.stream().map(taken -> taken.command.id()).toList(),
                        Settled.SENT)
                .chain(() ->
                        change(tx, batch.stream().filter(Taken::changesTheCall).toList()))
                .chain(() -> reservations.onLegs(
                        tx.session(), batch.stream().flatMap(Taken::leg).toList()));
    }

    private Uni<Void> change(Transaction tx, List<Taken> changing) {
        if (changing.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return calls.lock(
                        tx.session(),
                        changing.stream().map(Taken::call).distinct().toList())
                .chain(rows -> {
                    var now = clock.instant();
                    return changes.save(
                            tx,
                            rows.stream()
                                    .map(row -> new Saving(row, decision(row, changing, now)))
                                    .toList(),
                            now);
                });
    }

    private static Decision decision(CallRow row, List<Taken> changing, Instant now) {
        var so = row.call().unchanged();
        for (var taken : changing) {
            if (taken.call().equals(row.id())) {
                so = taken.change(so.next(), now).after(so);
            }
        }
        return so;
    }

    private record Taken(StoredCommand command, @Nullable String platformId, UniEmitter<? super Void> waiting) {

        void done() {
            waiting.complete(null);
        }

        CallId call() {
            return command.call();
        }

        boolean changesTheCall() {
            return command.command() instanceof TelephonyCommand.Offer
                    || command.command() instanceof TelephonyCommand.DialCustomer && platformId != null;
        }

        Decision change(Call call, Instant now) {
            return command.command() instanceof TelephonyCommand.Offer offer
                    ? call.offerSent(offer.reservation(), now)
                    : call.customerDialledAs(Objects.requireNonNull(platformId));
        }

        Stream<Leg> leg() {
            return command.command() instanceof TelephonyCommand.Offer offer && platformId != null
                    ? Stream.of(new Leg(offer.reservation(), platformId))
                    : Stream.empty();
        }
    }
}
