package callcenter.routing.domain.call;

import callcenter.routing.domain.queue.Place;
import java.time.Instant;
import java.util.List;

/**
 * A nuisance number that is not let in (ANS-8): told so, never waited, and nobody calls back.
 *
 * @param farewell what the caller hears before the line is ended
 */
public record TurnedAway(CallOrigin origin, Place place, Spoken farewell, Instant endedAt) implements ReceivedCall {

    static Decision onArrival(CallOrigin origin, Place place, NuisanceMark mark) {
        var at = origin.receivedAt();
        var away = new TurnedAway(origin, place, CallerWords.turnedAway(), at);
        return Decision.to(away)
                .publish(CallFacts.received(origin), at)
                .noted(List.of(mark.note(at)))
                .publish(CallFacts.endedUntalked(origin, place, "TURNED_AWAY", EndedBy.PLATFORM, at), at)
                .tell(new TelephonyCommand.Farewell(away.farewell));
    }

    @Override
    public CallState state() {
        return CallState.TURNED_AWAY;
    }
}
