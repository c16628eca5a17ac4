package callcenter.routing.domain.call;

import callcenter.routing.domain.queue.Place;
import java.time.Instant;

/** The caller heard a bulletin and hung up: served by it, not lost (ANS-13). */
public record Informed(CallOrigin origin, Place place, Instant endedAt) implements ReceivedCall {

    static Decision from(Listening call, Instant at) {
        return Decision.to(new Informed(call.origin(), call.place(), at))
                .publish(CallFacts.endedUntalked(call.origin(), call.place(), "INFORMED", EndedBy.CUSTOMER, at), at);
    }

    @Override
    public CallState state() {
        return CallState.INFORMED;
    }
}
