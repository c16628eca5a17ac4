package callcenter.routing.domain.call;

import callcenter.routing.domain.reservation.ReservationStatus;
import java.time.Instant;

/** The customer changes hands (CAL-8): one agent's part is over and its record is owed, the other's begins. */
final class HandOver {

    private HandOver() {}

    static Decision from(PassingOn call, Instant answeredAt, Instant at) {
        var origin = call.origin();
        var talk = call.talk();
        var transfer = call.transfer();
        var part = CallPart.ended(origin, talk, at);
        var next = new Talking(origin, call.place(), talk.handedTo(transfer.offer(), answeredAt, at));
        var handed = Decision.to(next)
                .publish(TransferFacts.transferred(origin, talk, transfer, part), at)
                .reservation(talk.line().reservation(), ReservationStatus.HANDED_OVER)
                .reservation(transfer.offer().reservation(), ReservationStatus.ACCEPTED)
                .agent(talk.agent(), AgentConsequence.TALK_ENDED)
                .owes(part)
                .tell(new TelephonyCommand.HandOver(
                        talk.line().reservation(), transfer.offer().reservation(), call instanceof Consulting));
        return handed.after(call.musicOver(at));
    }
}
