package callcenter.routing.usecase;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallSignal;
import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.call.LegFailure;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.routing.domain.reservation.ReservationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** One call as its platform sees it: it does what it is told, and tells what happens. */
final class SimulatedLine {

    private final CallId call;
    private final String platformCallId;
    private int obeyed;
    private boolean over;

    SimulatedLine(String platformCallId) {
        this.platformCallId = platformCallId;
        this.call = CallId.of(ScriptedPlatform.NAME, platformCallId);
    }

    CallId call() {
        return call;
    }

    String platformCallId() {
        return platformCallId;
    }

    boolean over() {
        return over;
    }

    CallSignal.Incoming incoming(String dialled, String number, Instant now) {
        return new CallSignal.Incoming(call, ScriptedPlatform.NAME, platformCallId, number, dialled, now);
    }

    CallSignal.Ended ends(EndedBy by, Instant now) {
        over = true;
        return new CallSignal.Ended(call, ScriptedPlatform.NAME, platformCallId, by, now);
    }

    /** What it has to tell after the commands that came since it was last asked. */
    List<CallSignal> obey(List<TelephonyCommand> commands, RandomGenerator chance, Instant now) {
        var tells = new ArrayList<CallSignal>();
        for (var command : commands.subList(obeyed, commands.size())) {
            if (over) {
                continue;
            }
            switch (command) {
                case TelephonyCommand.Offer offer -> tells.addAll(rung(offer, chance, now));
                case TelephonyCommand.Announce announced -> tells.addAll(heard(announced, chance, now));
                case TelephonyCommand.Consult(var reservation) -> tells.addAll(consulted(reservation, chance, now));
                case TelephonyCommand.Farewell ignored -> tells.add(ends(EndedBy.PLATFORM, now));
                case TelephonyCommand.HangUp ignored -> tells.add(ends(EndedBy.PLATFORM, now));
                default -> {}
            }
        }
        obeyed = commands.size();
        return tells;
    }

    private List<CallSignal> heard(TelephonyCommand.Announce announced, RandomGenerator chance, Instant now) {
        if (announced.key() == null || chance.nextInt(2) == 0) {
            return List.of();
        }
        int which = chance.nextInt(announced.key().length());
        return List.of(new CallSignal.KeyPressed(call, announced.key().substring(which, which + 1), now));
    }

    /** The other agent may leave before the customer is his. */
    private List<CallSignal> consulted(ReservationId reservation, RandomGenerator chance, Instant now) {
        return chance.nextInt(4) == 0
                ? List.of(new CallSignal.AgentLegFailed(call, reservation, LegFailure.UNREACHABLE, now))
                : List.of();
    }

    private List<CallSignal> rung(TelephonyCommand.Offer offer, RandomGenerator chance, Instant now) {
        var reservation = offer.reservation();
        var rings = new CallSignal.AgentRinging(call, reservation, now);
        var answers = new CallSignal.AgentAnswered(call, reservation, now);
        return switch (chance.nextInt(10)) {
            case 0 -> List.of(rings); // nobody answers
            case 1 -> List.of(); // the platform says nothing at all
            case 2 -> List.of(rings, failed(offer, chance, now), answers); // an answer after all
            case 3 -> List.of(failed(offer, chance, now));
            default -> List.of(rings, answers);
        };
    }

    private CallSignal failed(TelephonyCommand.Offer offer, RandomGenerator chance, Instant now) {
        var causes = LegFailure.values();
        return new CallSignal.AgentLegFailed(call, offer.reservation(), causes[chance.nextInt(causes.length)], now);
    }
}
