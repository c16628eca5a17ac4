package callcenter.routing.usecase;

import callcenter.messaging.Transactions;
import callcenter.messaging.Wakes;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.store.CommandStore;
import callcenter.routing.store.StoredCommand;
import callcenter.routing.usecase.FreshCommands.Fresh;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Sends committed commands by request, per call in order. The replica that committed a command holds its lease and sends
 * it at once; when that replica is gone, another takes over after the lease. Commands behind those of another replica are
 * nobody's until that one is done and takes them as well.
 */
@Singleton
public final class SendCommands {

    private static final Logger LOG = Logger.getLogger(SendCommands.class);
    private static final String CHANNEL = "commands";

    private final Transactions transactions;
    private final CommandStore commands;
    private final CommandDelivery delivery;
    private final CommandHandover handover;
    private final InstantSource clock;
    private final Wakes wakes;
    private final ConcurrentHashMap<CallId, Boolean> busy = new ConcurrentHashMap<>();
    private final Coalescer looks = new Coalescer(this::takeOverDeserted);

    SendCommands(
            Transactions transactions,
            CommandStore commands,
            CommandDelivery delivery,
            CommandHandover handover,
            InstantSource clock,
            Wakes wakes) {
        this.transactions = transactions;
        this.commands = commands;
        this.delivery = delivery;
        this.handover = handover;
        this.clock = clock;
        this.wakes = wakes;
    }

    void start(@Observes StartupEvent started) {
        handover.to(this::committed);
        wakes.on(CHANNEL, looks::request);
    }

    /** Sends what was just committed; when the call has unsent commands before these, whoever sends those goes on. */
    private void committed(FreshCommands fresh) {
        if (fresh.behind()) {
            begin(fresh.call(), () -> claimed(fresh.call()));
            wakes.wake(CHANNEL);
        } else {
            begin(fresh.call(), () -> sendAll(fresh));
        }
    }

    /** One sender per call and replica: whoever comes meanwhile leaves word that there is more. */
    private void begin(CallId call, Supplier<Uni<Void>> sending) {
        var mine = new AtomicBoolean();
        busy.compute(call, (id, more) -> {
            mine.set(more == null);
            return more != null;
        });
        if (mine.get()) {
            run(call, sending);
        }
    }

    private void run(CallId call, Supplier<Uni<Void>> sending) {
        sending.get().subscribe().with(done -> end(call), failure -> {
            LOG.warnf(failure, "Commands of call %s could not be sent; they are tried again soon", call);
            end(call);
        });
    }

    private void end(CallId call) {
        if (busy.computeIfPresent(call, (id, more) -> more ? Boolean.FALSE : null) != null) {
            run(call, () -> claimed(call));
        }
    }

    private Uni<Void> sendAll(FreshCommands fresh) {
        var leasedAt = clock.instant();
        var first = fresh.commands().getFirst();
        var others = fresh.commands().stream().skip(1).map(Fresh::stored).toList();
        return delivery.deliverFresh(first, fresh.platform(), leasedAt)
                .chain(() -> InOrder.each(others, command -> delivery.deliver(command, leasedAt)));
    }

    private Uni<Void> claimed(CallId call) {
        return claim(call).chain(claimed -> {
            var leasedAt = clock.instant();
            return InOrder.each(claimed, command -> delivery.deliver(command, leasedAt));
        });
    }

    private Uni<List<StoredCommand>> claim(CallId call) {
        return transactions.run(tx -> {
            var now = clock.instant();
            return commands.claim(tx.session(), call, handover.lease(now), now);
        });
    }

    private Uni<Void> takeOverDeserted() {
        return transactions
                .read(session -> commands.deserted(session, clock.instant()))
                .invoke(calls -> calls.forEach(call -> begin(call, () -> claimed(call))))
                .replaceWithVoid();
    }
}
