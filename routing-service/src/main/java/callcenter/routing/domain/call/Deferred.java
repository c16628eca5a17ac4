package callcenter.routing.domain.call;

import callcenter.routing.domain.queue.Closed;
import callcenter.routing.domain.queue.Matter;
import callcenter.routing.domain.queue.Place;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Over without an agent by our own doing: the caller was told, and will be called back where the number is known. What
 * the caller chose is kept whatever the line does next.
 *
 * @param farewell what the caller hears before the line is ended
 */
public record Deferred(CallOrigin origin, Place place, DeferReason reason, Spoken farewell, Instant endedAt)
        implements ReceivedCall {

    /** A call for a queue that is closed: it never waits. Who can be called back is asked for the matter, where one may choose. */
    public static Decision offHours(CallOrigin origin, Place place, Closed closed, ZoneId zone, List<Matter> matters) {
        var opensAt = closed.opensAt().orElse(null);
        if (callable(origin) && !matters.isEmpty()) {
            var question = CallerWords.matterOf(closed, matters);
            var farewell = CallerWords.calledBack(closed, zone);
            return onArrival(origin, Noting.asked(origin, place, matters, question, farewell, opensAt));
        }
        var words = CallerWords.closed(closed, callable(origin), zone);
        return onArrival(origin, from(origin, place, DeferReason.OFF_HOURS, words, opensAt, place.enqueuedAt()));
    }

    /** A call that the queue does not take: it never waits. */
    public static Decision turnedAway(CallOrigin origin, Place place, DeferReason reason) {
        return onArrival(origin, limited(origin, place, reason, place.enqueuedAt()));
    }

    private static Decision onArrival(CallOrigin origin, Decision deferred) {
        return deferred.after(deferred.next().unchanged().publish(CallFacts.received(origin), origin.receivedAt()));
    }

    /** Off hours, with the matter that the caller told, or that he did not. */
    static Decision noted(Noting call, String matter, EndedBy by, Instant at) {
        var origin = call.origin();
        var reason = DeferReason.OFF_HOURS;
        return Decision.to(new Deferred(origin, call.place(), reason, call.farewell(), at))
                .publish(CallbackFacts.owed(origin, call.place(), reason, matter, call.callAt(), at), at)
                .publish(CallFacts.endedUntalked(origin, call.place(), reason.disposition(), by, at), at);
    }

    /** A call that the queue does not keep any longer. */
    public static Decision givenUp(Waiting call, DeferReason reason, Instant at) {
        return limited(call.origin(), call.place(), reason, at);
    }

    private static Decision limited(CallOrigin origin, Place place, DeferReason reason, Instant at) {
        return from(origin, place, reason, CallerWords.captured(callable(origin)), null, at);
    }

    /** The caller's choice by that key; empty when it chooses nothing. */
    static Optional<Decision> chosen(CallOrigin origin, Place place, String key, Instant at) {
        return place.care().chosenBy(key) && callable(origin)
                ? Optional.of(from(origin, place, DeferReason.CALLBACK_CHOSEN, CallerWords.callbackChosen(), null, at))
                : Optional.empty();
    }

    private static Decision from(
            CallOrigin origin, Place place, DeferReason reason, Spoken words, @Nullable Instant callAt, Instant at) {
        var over = Decision.to(new Deferred(origin, place, reason, words, at));
        var noted = callable(origin)
                ? over.publish(CallbackFacts.owed(origin, place, reason, null, callAt, at), at)
                : over.note("number-withheld", reason.norm(), "nobody to call back", at);
        return noted.publish(CallFacts.endedUntalked(origin, place, reason.disposition(), EndedBy.PLATFORM, at), at)
                .tell(new TelephonyCommand.Farewell(words));
    }

    private static boolean callable(CallOrigin origin) {
        return origin.customer().number() != null;
    }

    @Override
    public CallState state() {
        return CallState.DEFERRED;
    }
}
