package callcenter.routing.telephony.vonage;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.LegFailure;
import callcenter.routing.domain.call.MonitorMode;
import callcenter.routing.domain.call.TelephonyCommand.Monitor;
import callcenter.routing.telephony.Delivery;
import callcenter.routing.usecase.PendingCommand;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/**
 * Rings leaders who are to take part in a conversation, and lets them go. Whom a leg is heard by is documented for the moment it enters a room
 * and for no later one, so another mode is another leg: nobody is heard by a customer who should not be.
 */
@ApplicationScoped
class Leaders {
    private static final Duration RING = Duration.ofSeconds(30);

    private final VonageDialling dialling;
    private final HangUps hangUps;
    private final VonageAddresses addresses;
    private final KnownLegs legs;

    @Inject
    Leaders(VonageDialling dialling, HangUps hangUps, VonageAddresses addresses, KnownLegs legs) {
        this.dialling = dialling;
        this.hangUps = hangUps;
        this.addresses = addresses;
        this.legs = legs;
    }

    /** Rings a leader, once the leg of the same leader in another mode is gone. */
    Uni<Delivery> ring(PendingCommand command, Monitor monitor) {
        if (command.reservation() == null) {
            return refused("no agent is on the line");
        }
        if (monitor.mode() == MonitorMode.WHISPER && command.platformLegId() == null) {
            return refused("the agent's leg is not known");
        }
        var leader = new Leader(command.reservation(), monitor.mode(), command.platformLegId());
        return letGo(command.callId(), monitor.id())
                .flatMap(gone -> gone instanceof Delivery.Refused
                        ? Uni.createFrom().item(gone)
                        : dialling.ring(
                                command.id(),
                                monitor.endpoint(),
                                RING,
                                addresses.leaderAnswered(command.callId(), leader, 0),
                                addresses.leaderEvent(command.callId())))
                .call(rung -> rung instanceof Delivery.Done(var leg) && leg != null
                        ? legs.keep(command.callId(), monitor.id(), leg)
                        : Uni.createFrom().voidItem());
    }

    Uni<Delivery> letGo(CallId call, String monitor) {
        return legs.ofLeader(call, monitor).flatMap(this::end);
    }

    /** Whoever listened to an agent does not listen to the next. */
    Uni<Delivery> letAllGo(CallId call) {
        return legs.ofLeaders(call).flatMap(this::end);
    }

    private Uni<Delivery> end(List<String> gone) {
        return hangUps.end(gone)
                .call(ended -> gone.isEmpty() || ended instanceof Delivery.Refused
                        ? Uni.createFrom().voidItem()
                        : legs.forget(gone));
    }

    private static Uni<Delivery> refused(String reason) {
        return Uni.createFrom().item(new Delivery.Refused(reason, LegFailure.UNREACHABLE));
    }
}
