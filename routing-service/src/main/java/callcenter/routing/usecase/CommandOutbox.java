package callcenter.routing.usecase;

import callcenter.events.call.CallEnded;
import callcenter.messaging.Transaction;
import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.Decision;
import callcenter.routing.domain.call.Offer;
import callcenter.routing.domain.call.Offered;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.routing.domain.call.Transferring;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.store.DecisionStore.Way;
import callcenter.routing.store.StoredCommand;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what decisions tell the platforms, and by which way it is delivered. */
@Singleton
final class CommandOutbox {

    private final Platforms platforms;
    private final CommandHandover handover;
    private final RoutingSettings settings;

    CommandOutbox(Platforms platforms, CommandHandover handover, RoutingSettings settings) {
        this.platforms = platforms;
        this.handover = handover;
        this.settings = settings;
    }

    /** What a decision tells the platform; its call has changed already. */
    DecidedCommands told(Saving saving, Instant now) {
        var row = saving.row();
        return new DecidedCommands(row.id(), CommandDelivery.line(row.call()), stored(saving, now));
    }

    Way byRequest(Instant now) {
        return new Way(false, handover.lease(now));
    }

    Way inAnswer(Instant now) {
        return new Way(true, handover.lease(now));
    }

    /** To this replica's sender, once they are committed. */
    void handOver(Transaction tx, FreshCommands fresh) {
        if (!fresh.commands().isEmpty()) {
            tx.afterCommit(() -> handover.committed(fresh));
        }
    }

    /** Without what the call's platform does by itself, and with what it does not do by itself. */
    private List<TelephonyCommand> wanted(Saving saving) {
        var decision = saving.decision();
        var ends = leavesAnAgentOnTheLine(decision);
        if (decision.commands().isEmpty() && !ends) {
            return List.of();
        }
        var platform = platforms.named(CommandDelivery.line(decision.next()).platform());
        var told = decision.commands().stream()
                .filter(command -> platform.map(it -> it.isTold(command)).orElse(true));
        return ends && platform.map(it -> !it.endsAllLegs()).orElse(false)
                ? Stream.concat(told, Stream.of(new TelephonyCommand.HangUp())).toList()
                : told.toList();
    }

    /** The call ended by this decision, with an agent on the line whom the decision itself does not let go. */
    private static boolean leavesAnAgentOnTheLine(Decision decision) {
        return decision.next().connected() != null
                && decision.events().stream().anyMatch(CallEnded.class::isInstance)
                && decision.commands().stream().noneMatch(TelephonyCommand.HangUp.class::isInstance);
    }

    private List<StoredCommand> stored(Saving saving, Instant now) {
        var row = saving.row();
        var call = row.call();
        return wanted(saving).stream()
                .map(command -> {
                    var place = row.nextCommand();
                    return new StoredCommand(
                            row.id() + "-" + place,
                            row.id(),
                            place,
                            fence(call),
                            reservation(call, command),
                            now.plus(expiry(command)),
                            command);
                })
                .toList();
    }

    private Duration expiry(TelephonyCommand command) {
        return switch (command) {
            case TelephonyCommand.Offer ignored -> Offer.TO_BE_SENT_WITHIN;
            default -> settings.commandExpiry();
        };
    }

    /** The offer round a command belongs to: the present one, or none after the last. */
    private static long fence(Call call) {
        return switch (call) {
            case Offered offered -> offered.offer().round();
            case Transferring passing -> passing.transfer().offer().round();
            default -> 0;
        };
    }

    /** Whose leg: the one the command names, otherwise that of the agent on the line. */
    private static @Nullable ReservationId reservation(Call call, TelephonyCommand command) {
        return switch (command) {
            case TelephonyCommand.Offer offer -> offer.reservation();
            case TelephonyCommand.Release release -> release.reservation();
            case TelephonyCommand.Bridge bridge -> bridge.reservation();
            case TelephonyCommand.Requeue requeue -> requeue.reservation();
            case TelephonyCommand.Consult consult -> consult.reservation();
            case TelephonyCommand.HandOver handOver -> handOver.from();
            default -> call.connected();
        };
    }
}
