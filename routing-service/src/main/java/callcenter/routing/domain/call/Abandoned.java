package callcenter.routing.domain.call;

import callcenter.routing.domain.queue.Place;
import java.time.Instant;

/**
 * Over before an agent answered.
 *
 * @param shortly within the queue's threshold: not counted as lost
 */
public record Abandoned(CallOrigin origin, Place place, boolean shortly, EndedBy by, Instant endedAt)
        implements ReceivedCall {

    static Decision from(CallOrigin origin, Place place, EndedBy by, Instant at) {
        var shortly = place.waitedMs(at) <= origin.terms().shortAbandon().toMillis();
        return Decision.to(new Abandoned(origin, place, shortly, by, at))
                .publish(CallFacts.endedUntalked(origin, place, shortly ? "SHORT_ABANDON" : "ABANDONED", by, at), at);
    }

    @Override
    public CallState state() {
        return CallState.ABANDONED;
    }
}
