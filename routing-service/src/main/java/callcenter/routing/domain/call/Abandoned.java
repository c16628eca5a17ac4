package callcenter.routing.domain.call;

import callcenter.routing.domain.queue.CallbackOffer;
import callcenter.routing.domain.queue.Place;
import java.time.Instant;

/**
 * Over before an agent answered.
 *
 * @param shortly within the queue's threshold, and never talked to: not counted as lost
 */
public record Abandoned(CallOrigin origin, Place place, boolean shortly, EndedBy by, Instant endedAt)
        implements ReceivedCall {

    static Decision from(CallOrigin origin, Place place, EndedBy by, Instant at) {
        var shortly = place.returnedAt() == null
                && place.waitedMs(at) <= origin.terms().shortAbandon().toMillis();
        return Decision.to(new Abandoned(origin, place, shortly, by, at))
                .publish(CallFacts.endedUntalked(origin, place, shortly ? "SHORT_ABANDON" : "ABANDONED", by, at), at);
    }

    /** A choice that reaches us after the end was made before it: it counts, once. */
    @Override
    public Decision keyPressed(String key, Instant at) {
        var care = place.care();
        if (!care.chosenBy(key) || origin.customer().number() == null) {
            return unchanged();
        }
        var chosen = place.with(care.offered(new CallbackOffer("", at)));
        return Decision.to(new Abandoned(origin, chosen, shortly, by, endedAt))
                .publish(CallbackFacts.owed(origin, place, DeferReason.CALLBACK_CHOSEN, null, null, at), at);
    }

    @Override
    public CallState state() {
        return CallState.ABANDONED;
    }
}
