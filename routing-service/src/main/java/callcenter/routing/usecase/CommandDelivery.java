package callcenter.routing.usecase;

import callcenter.messaging.Transactions;
import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.Consulting;
import callcenter.routing.domain.call.Deferred;
import callcenter.routing.domain.call.Greeted;
import callcenter.routing.domain.call.Line;
import callcenter.routing.domain.call.Offered;
import callcenter.routing.domain.call.ReceivedCall;
import callcenter.routing.domain.call.Surveyed;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.routing.domain.call.Tombstone;
import callcenter.routing.domain.call.Transferring;
import callcenter.routing.domain.call.TurnedAway;
import callcenter.routing.domain.call.Waiting;
import callcenter.routing.store.CallRow;
import callcenter.routing.store.CallStore;
import callcenter.routing.store.CommandStore;
import callcenter.routing.store.ReservationStore;
import callcenter.routing.store.StoredCommand;
import callcenter.routing.telephony.TelephonyPlatform;
import callcenter.routing.usecase.FreshCommands.Fresh;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/** Delivers one command: tried again until it expires or is no longer wanted, then settled with what follows from it. */
@Singleton
final class CommandDelivery {

    private static final Logger LOG = Logger.getLogger(CommandDelivery.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private final Transactions transactions;
    private final CallStore calls;
    private final ReservationStore reservations;
    private final CommandStore commands;
    private final CommandOutcomes outcomes;
    private final Platforms platforms;
    private final CommandHandover handover;
    private final InstantSource clock;

    CommandDelivery(
            Transactions transactions,
            CallStore calls,
            ReservationStore reservations,
            CommandStore commands,
            CommandOutcomes outcomes,
            Platforms platforms,
            CommandHandover handover,
            InstantSource clock) {
        this.transactions = transactions;
        this.calls = calls;
        this.reservations = reservations;
        this.commands = commands;
        this.outcomes = outcomes;
        this.platforms = platforms;
        this.handover = handover;
        this.clock = clock;
    }

    /** @param leasedAt since when this replica has the right to send it; behind others it may have lost that by now */
    Uni<Void> deliver(StoredCommand command, Instant leasedAt) {
        return clock.instant().isBefore(leasedAt.plus(handover.surely()))
                ? attempt(command, FIRST_PAUSE)
                : whileOurs(command, FIRST_PAUSE);
    }

    /** The same for one that is the first of what was committed just now: that is still wanted, so nothing is read. */
    Uni<Void> deliverFresh(Fresh command, String platform, Instant leasedAt) {
        return platforms
                .named(platform)
                .map(it -> send(new Ready(it, command.ready()), command.stored(), FIRST_PAUSE))
                .orElseGet(() -> deliver(command.stored(), leasedAt));
    }

    private Uni<Void> attempt(StoredCommand command, Duration pause) {
        return transactions
                .read(session -> calls.find(session, command.call()).chain(row -> ready(session, command, row)))
                .chain(ready -> ready.map(it -> send(it, command, pause)).orElseGet(() -> outcomes.expired(command)));
    }

    private Uni<Void> send(Ready ready, StoredCommand command, Duration pause) {
        return ready.platform()
                .send(ready.command())
                .map(Optional::of)
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.infof(
                            "Command %s was not taken by %s (%s); tried again until %s",
                            command.id(), ready.platform().name(), failure.getMessage(), command.expiresAt());
                    return Optional.empty();
                })
                .chain(delivered ->
                        delivered.map(it -> outcomes.delivered(command, it)).orElseGet(() -> again(command, pause)));
    }

    private Uni<Void> again(StoredCommand command, Duration pause) {
        var longer = pause.multipliedBy(2);
        return Uni.createFrom()
                .voidItem()
                .onItem()
                .delayIt()
                .by(pause)
                .chain(() -> whileOurs(command, longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer));
    }

    private Uni<Void> whileOurs(StoredCommand command, Duration pause) {
        return transactions
                .run(tx -> commands.renew(tx.session(), command.id(), handover.lease(clock.instant())))
                .chain(stillOurs ->
                        stillOurs ? attempt(command, pause) : Uni.createFrom().voidItem());
    }

    /** Empty when the command expired, the call has left it behind, or its platform is not there any more. */
    private Uni<Optional<Ready>> ready(Mutiny.Session session, StoredCommand command, Optional<CallRow> row) {
        var call = row.map(CallRow::call).filter(it -> wanted(command, it));
        var platform = call.flatMap(it -> platforms.named(line(it).platform()));
        if (platform.isEmpty() || !clock.instant().isBefore(command.expiresAt())) {
            return Uni.createFrom().item(Optional.empty());
        }
        return PendingCommands.of(
                        session, reservations, command, line(call.orElseThrow()).platformCallId())
                .map(pending -> Optional.of(new Ready(platform.get(), pending)));
    }

    /** The fence: an offer is for its own round alone; what is said to people needs them on the line. */
    private static boolean wanted(StoredCommand command, Call call) {
        return switch (command.command()) {
            case TelephonyCommand.Offer offer ->
                switch (call) {
                    case Offered offered -> offered.rings(offer.reservation());
                    case Transferring passing ->
                        passing.transfer().offer().reservation().equals(offer.reservation());
                    default -> false;
                };
            case TelephonyCommand.Bridge bridge -> bridge.reservation().equals(call.onTheLine());
            case TelephonyCommand.Consult consult ->
                call instanceof Consulting it
                        && it.transfer().offer().reservation().equals(consult.reservation());
            case TelephonyCommand.HandOver handOver -> handOver.to().equals(call.onTheLine());
            case TelephonyCommand.Release ignored -> true;
            case TelephonyCommand.Requeue ignored -> true;
            case TelephonyCommand.Farewell ignored ->
                call instanceof Deferred || call instanceof TurnedAway || call instanceof Surveyed;
            case TelephonyCommand.Announce ignored ->
                call instanceof Greeted
                        || call instanceof Waiting
                        || call instanceof Offered
                        || call instanceof Surveyed it && it.rating();
            case TelephonyCommand.HangUp ignored -> true;
            default -> !call.state().hungUp();
        };
    }

    static Line line(Call call) {
        return switch (call) {
            case ReceivedCall received -> received.origin().line();
            case Tombstone tombstone -> tombstone.line();
        };
    }

    private record Ready(TelephonyPlatform platform, PendingCommand command) {}
}
