package callcenter.routing.domain.call;

import callcenter.routing.domain.bulletin.Told;
import callcenter.routing.domain.queue.Place;
import java.time.Instant;
import java.util.Set;

/**
 * The caller hears the bulletins that concern him (ANS-13). Who hangs up once they were heard is served; who stays
 * comes to the queue when they are said, and waits from then on with the rank of his arrival.
 */
public record Listening(CallOrigin origin, Place place, Told told) implements Greeted {

    public static Decision arrive(CallOrigin origin, Place place, Told told) {
        var listening = new Listening(origin, place, told);
        return Decision.to(listening)
                .publish(CallFacts.received(origin), origin.receivedAt())
                .publish(CallFacts.bulletinsTold(origin, told), told.since())
                .tell(listening.greeting())
                .start(CallClock.LISTEN, told.until());
    }

    @Override
    public TelephonyCommand.Announce greeting() {
        return new TelephonyCommand.Announce(Spoken.of(told.words()), null);
    }

    @Override
    public CallState state() {
        return CallState.LISTENING;
    }

    @Override
    public Set<CallAction> allowed() {
        return Set.of(CallAction.END);
    }

    /** The place he takes among the waiting. */
    public Place placeAt(Instant now) {
        return place.enteredAt(now);
    }

    /** One who did not listen counts as any who leaves a queue at once. */
    @Override
    public Decision ended(EndedBy by, Instant at) {
        return by == EndedBy.CUSTOMER && told.heardAt(at)
                ? Informed.from(this, at).stop(CallClock.LISTEN)
                : entered(at).ended(by, at).after(queued(at)).stop(CallClock.LISTEN);
    }

    @Override
    public Decision end(Intervention intervention) {
        var at = intervention.at();
        return entered(at).end(intervention).after(queued(at)).stop(CallClock.LISTEN);
    }

    private Waiting entered(Instant at) {
        return new Waiting(origin, placeAt(at), 0, 0, 0);
    }

    private Decision queued(Instant at) {
        return unchanged().publish(CallFacts.queued(entered(at)), at);
    }
}
