package callcenter.routing.domain.call;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.queue.Place;
import callcenter.routing.domain.reservation.ReservationId;
import java.time.Instant;

/** Talked and written down. */
public record Completed(CallOrigin origin, Place place, Talk talk, Ending ending, Instant wrappedUpAt)
        implements ReceivedCall {

    @Override
    public AgentId agent() {
        return talk.agent();
    }

    @Override
    public CallState state() {
        return CallState.COMPLETED;
    }

    @Override
    public Decision agentAnswered(ReservationId reservation, Instant at) {
        return talk.line().reservation().equals(reservation)
                ? unchanged()
                : ReceivedCall.super.agentAnswered(reservation, at);
    }
}
