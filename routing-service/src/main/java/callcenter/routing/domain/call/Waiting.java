package callcenter.routing.domain.call;

import callcenter.routing.domain.queue.Place;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * Nobody is held for the call.
 *
 * @param round  offer rounds so far
 * @param missed offers that ended without an answer
 * @param unconnected agents who answered and could not be connected
 */
public record Waiting(CallOrigin origin, Place place, int round, int missed, int unconnected) implements ReceivedCall {

    /** The agent who had answered is let go and owes nothing; the call keeps its place among the waiting. */
    static Decision returned(CallOrigin origin, Place place, Talk talk, ReturnCause cause, Instant at) {
        var line = talk.line();
        int unconnected = line.unconnected() + (cause == ReturnCause.NOT_CONNECTED ? 1 : 0);
        var waiting = new Waiting(origin, place.withoutPreference(), line.round(), line.missedOffers(), unconnected);
        return Decision.to(waiting)
                .publish(CallFacts.returned(talk, cause, at), at)
                .publish(CallFacts.queued(waiting), at)
                .after(talk.letGo(waiting))
                .tell(new TelephonyCommand.Requeue(line.reservation()));
    }

    @Override
    public CallState state() {
        return CallState.WAITING;
    }

    @Override
    public Set<CallAction> allowed() {
        var allowed = EnumSet.of(CallAction.OFFER, CallAction.END, CallAction.REQUEUE);
        if (origin.outbound()) {
            allowed.add(CallAction.WITHDRAW);
        }
        return allowed;
    }

    @Override
    public Decision offer(Offer offer, String endpoint) {
        var ringLimit = origin.terms().ringLimit();
        return Decision.to(new Offered(origin, place, offer, missed, unconnected))
                .publish(CallFacts.offered(origin, offer), offer.offeredAt())
                .tell(new TelephonyCommand.Offer(offer.reservation(), endpoint, ringLimit))
                .start(CallClock.RING, offer.dueAt(ringLimit));
    }

    /** An outbound call has no customer on the line who could end it. */
    @Override
    public Decision ended(EndedBy by, Instant at) {
        return origin.outbound() ? unchanged() : Abandoned.from(origin, place, by, at);
    }

    @Override
    public Decision end(Intervention intervention) {
        var over = origin.outbound()
                ? Withdrawn.from(origin, place, EndedBy.SUPERVISOR, intervention.at())
                : Abandoned.from(origin, place, EndedBy.SUPERVISOR, intervention.at())
                        .tell(new TelephonyCommand.HangUp());
        return over.publish(intervention.event(CallAction.END), intervention.at());
    }

    @Override
    public Decision requeue(Intervention intervention) {
        var anybody = new Waiting(origin, place.withoutPreference(), round, missed, unconnected);
        return Decision.to(anybody)
                .publish(intervention.event(CallAction.REQUEUE), intervention.at())
                .publish(CallFacts.queued(anybody), intervention.at());
    }

    @Override
    public Decision withdraw(Instant now) {
        return origin.outbound()
                ? Withdrawn.from(origin, place, EndedBy.PLATFORM, now)
                : ReceivedCall.super.withdraw(now);
    }
}
