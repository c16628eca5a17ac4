package callcenter.routing.domain.call;

import callcenter.routing.domain.queue.Place;
import java.time.Instant;

/** Outbound: no longer needed before anybody talked. */
public record Withdrawn(CallOrigin origin, Place place, EndedBy by, Instant endedAt) implements ReceivedCall {

    static Decision from(CallOrigin origin, Place place, EndedBy by, Instant at) {
        return Decision.to(new Withdrawn(origin, place, by, at))
                .publish(CallFacts.endedUntalked(origin, place, "WITHDRAWN", by, at), at);
    }

    @Override
    public CallState state() {
        return CallState.WITHDRAWN;
    }
}
