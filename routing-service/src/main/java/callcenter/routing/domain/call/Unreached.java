package callcenter.routing.domain.call;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.queue.Place;
import callcenter.routing.domain.reservation.ReservationId;
import java.time.Instant;

/** Outbound: the customer did not come to the phone. */
public record Unreached(CallOrigin origin, Place place, AgentLine line, NotReached cause, EndedBy by, Instant endedAt)
        implements ReceivedCall {

    static Decision from(Dialling dialling, NotReached cause, EndedBy by, Instant at) {
        var unreached = new Unreached(dialling.origin(), dialling.place(), dialling.line(), cause, by, at);
        return Decision.to(unreached)
                .publish(CallFacts.notReached(unreached), at)
                .agent(dialling.line().agent(), AgentConsequence.RELEASED);
    }

    @Override
    public AgentId agent() {
        return line.agent();
    }

    @Override
    public ReservationId onTheLine() {
        return line.reservation();
    }

    @Override
    public CallState state() {
        return CallState.NOT_REACHED;
    }
}
