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
    public ReservationId onTheLine() {
        return talk.line().reservation();
    }

    @Override
    public CallState state() {
        return CallState.COMPLETED;
    }
}
