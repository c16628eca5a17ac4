package callcenter.routing.usecase;

import callcenter.messaging.Transaction;
import callcenter.messaging.Transactions;
import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallSignal;
import callcenter.routing.domain.call.Decision;
import callcenter.routing.domain.call.LegFailure;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.routing.store.CallStore;
import callcenter.routing.store.CommandStore;
import callcenter.routing.store.CommandStore.Settled;
import callcenter.routing.store.StoredCommand;
import callcenter.routing.store.TimelineEntry;
import callcenter.routing.store.TimelineStore;
import callcenter.routing.telephony.Delivery;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What follows for a call when a command was taken, refused or given up. */
@Singleton
final class CommandOutcomes {

    private final Transactions transactions;
    private final CallStore calls;
    private final CallChanges changes;
    private final TakenCommands taken;
    private final CommandStore commands;
    private final TimelineStore timeline;
    private final InstantSource clock;

    CommandOutcomes(
            Transactions transactions,
            CallStore calls,
            CallChanges changes,
            TakenCommands taken,
            CommandStore commands,
            TimelineStore timeline,
            InstantSource clock) {
        this.transactions = transactions;
        this.calls = calls;
        this.changes = changes;
        this.taken = taken;
        this.commands = commands;
        this.timeline = timeline;
        this.clock = clock;
    }

    Uni<Void> delivered(StoredCommand command, Delivery delivery) {
        return switch (delivery) {
            case Delivery.Done done -> taken.settle(command, done.platformCallId());
            case Delivery.Refused refused -> settle(command, Settled.REFUSED, refused.cause());
        };
    }

    /** Given up, as if it had been refused. */
    Uni<Void> expired(StoredCommand command) {
        return settle(command, Settled.EXPIRED, LegFailure.CANCELLED);
    }

    private Uni<Void> settle(StoredCommand command, Settled how, LegFailure cause) {
        return transactions.run(tx -> commands.settle(tx.session(), command.id(), how)
                .chain(settled -> !settled
                        ? Uni.createFrom().voidItem()
                        : meaning(command, cause, clock.instant())
                                .map(signal -> change(tx, command, (call, now) -> call.heard(signal, now)))
                                .orElseGet(() -> noted(tx, command, how))));
    }

    /** What it tells about the call that a command was not executed; empty when it is evidence only. */
    private static Optional<CallSignal> meaning(StoredCommand command, LegFailure cause, Instant now) {
        var call = command.call();
        return switch (command.command()) {
            case TelephonyCommand.Offer it ->
                Optional.of(new CallSignal.AgentLegFailed(call, it.reservation(), cause, now));
            case TelephonyCommand.DialCustomer ignored -> Optional.of(new CallSignal.DialFailed(call, now));
            case TelephonyCommand.Bridge it -> Optional.of(new CallSignal.BridgeFailed(call, it.reservation(), now));
            case TelephonyCommand.Consult it ->
                Optional.of(new CallSignal.AgentLegFailed(call, it.reservation(), LegFailure.UNREACHABLE, now));
            case TelephonyCommand.HandOver it -> Optional.of(new CallSignal.BridgeFailed(call, it.to(), now));
            case TelephonyCommand.Hold ignored -> Optional.of(new CallSignal.HoldFailed(call, now));
            case TelephonyCommand.Resume ignored -> Optional.of(new CallSignal.ResumeFailed(call, now));
            case TelephonyCommand.Monitor ignored -> Optional.empty();
            case TelephonyCommand.StopMonitor ignored -> Optional.empty();
            case TelephonyCommand.Release ignored -> Optional.empty();
            case TelephonyCommand.Requeue ignored -> Optional.empty();
            case TelephonyCommand.Prompt ignored -> Optional.empty();
            case TelephonyCommand.Announce ignored -> Optional.empty();
            case TelephonyCommand.Farewell ignored -> Optional.empty();
            case TelephonyCommand.HangUp ignored -> Optional.empty();
        };
    }

    private Uni<Void> change(Transaction tx, StoredCommand command, Consequence consequence) {
        return calls.lock(tx.session(), command.call()).chain(row -> {
            var now = clock.instant();
            return row.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : changes.save(tx, row.get(), consequence.of(row.get().call(), now), now)
                            .replaceWithVoid();
        });
    }

    private Uni<Void> noted(Transaction tx, StoredCommand command, Settled how) {
        var what = "command-" + how.name().toLowerCase(Locale.ROOT);
        var detail = command.command().getClass().getSimpleName();
        return timeline.add(
                tx.session(),
                List.of(new TimelineStore.Line(
                        command.call(), new TimelineEntry(clock.instant(), what, null, detail))));
    }

    @FunctionalInterface
    private interface Consequence {
        Decision of(Call call, Instant now);
    }
}
