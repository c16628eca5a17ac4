package callcenter.routing.domain.call;

import callcenter.routing.domain.queue.CallbackOffer;
import callcenter.routing.domain.queue.LimitCause;
import callcenter.routing.domain.queue.Place;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.domain.queue.QueueTerms;
import callcenter.routing.domain.queue.ToldEstimate;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Nobody is held for the call.
 *
 * @param round  offer rounds so far
 * @param missed offers that ended without an answer
 * @param unconnected agents who answered and could not be connected
 */
public record Waiting(CallOrigin origin, Place place, int round, int missed, int unconnected) implements ReceivedCall {

    /**
     * The agent who had answered is let go and owes nothing; the call keeps its rank among the waiting and the wait it has,
     * and is looked after again, which nobody did while it was in conversation.
     */
    static Decision returned(CallOrigin origin, Place place, Talk talk, ReturnCause cause, Instant at) {
        var line = talk.line();
        int unconnected = line.unconnected() + (cause == ReturnCause.NOT_CONNECTED ? 1 : 0);
        var waiting =
                new Waiting(origin, talk.givenBack(place, cause, at), line.round(), line.missedOffers(), unconnected);
        var back = place.emergency() || origin.outbound() ? waiting.unchanged() : waiting.lookAgain(at);
        return waiting.untilRingsEnd(back)
                .publish(CallFacts.returned(talk, cause, at), at)
                .publish(CallFacts.queued(waiting), at)
                .after(talk.letGo(waiting))
                .tell(new TelephonyCommand.Requeue(line.reservation()));
    }

    /** What his place on the list of nuisance numbers means for who arrived, if he has one (ANS-8). */
    Decision marked(Decision arrived) {
        var mark = origin.nuisance();
        if (mark == null) {
            return arrived;
        }
        var noted = arrived.noted(List.of(mark.note(place.enqueuedAt())));
        return mark.tells() ? noted.tell(new TelephonyCommand.Announce(CallerWords.knownNuisance(), null)) : noted;
    }

    /** What it would rather have in an agent (ANS-6, ANS-7). */
    Decision wishing(Decision arrived) {
        var wishes = place.wished();
        var classed = wishes.skill() == null
                ? arrived
                : arrived.note(
                        "class-known",
                        "ANS-6",
                        "priority " + place.priority() + ", skill " + wishes.skill(),
                        place.enqueuedAt());
        return wishes.languages().isEmpty()
                ? classed
                : classed.note("language-wanted", "ANS-7", String.join(", ", wishes.languages()), place.enqueuedAt());
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
        var together = origin.terms().together();
        var offered = Decision.to(new Offered(origin, place, offer, missed, unconnected))
                .publish(CallFacts.offered(origin, offer), offer.offeredAt())
                .tell(new TelephonyCommand.Offer(offer.reservation(), endpoint, ringLimit))
                .start(CallClock.RING, offer.dueAt(ringLimit));
        return together.progressive() && !origin.outbound()
                ? offered.start(CallClock.WIDEN, offer.offeredAt().plus(together.every()))
                : offered;
    }

    /**
     * Whoever comes to wait here, were it again, has a clock for the last ring, until it was told that it opened in vain: a
     * clock that was due while a phone rang, or somebody talked, is gone.
     */
    Decision untilRingsEnd(Decision here) {
        var end = origin.terms().ringsEndAfter();
        return end == null || place.care().ringsEnded()
                ? here
                : here.start(CallClock.RINGS_END, place.enqueuedAt().plus(end));
    }

    /** Still waits, and nothing is relaxed any further: told once in each queue. */
    @Override
    public Decision clockDue(CallClock clock, Instant now) {
        var end = origin.terms().ringsEndAfter();
        if (clock != CallClock.RINGS_END || end == null || place.care().ringsEnded()) {
            return unchanged();
        }
        return now.isBefore(place.enqueuedAt().plus(end))
                ? untilRingsEnd(unchanged())
                : with(place.with(place.care().ringsOver())).publish(CallFacts.ringsExhausted(this, now), now);
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
    public Decision keyPressed(String key, Instant at) {
        return Deferred.chosen(origin, place, key, at).orElseGet(this::unchanged);
    }

    @Override
    public Decision withdraw(Instant now) {
        return origin.outbound()
                ? Withdrawn.from(origin, place, EndedBy.PLATFORM, now)
                : ReceivedCall.super.withdraw(now);
    }

    /** Looked after again then. */
    public Decision lookAgain(Instant at) {
        return unchanged().start(CallClock.WAIT, at);
    }

    /** Tells the caller how long it may take (ANS-10); the first estimate is the one it is judged by. */
    public Decision tell(int position, @Nullable ToldEstimate estimate, Instant now) {
        var told = with(place.with(place.care().told(estimate, now)))
                .tell(new TelephonyCommand.Announce(CallerWords.position(position, estimate), null));
        return estimate == null
                ? told.note("position-told", "ANS-10", "position " + position + ", no estimate yet", now)
                : told.publish(CallFacts.waitEstimated(origin, place, estimate), now);
    }

    /** Lets the caller choose to be called back; one who hides his number cannot, and is not asked. */
    public Decision offerCallback(String key, Instant now) {
        if (origin.customer().number() == null) {
            return with(place.with(place.care().offered(new CallbackOffer("", now))));
        }
        return with(place.with(place.care().told(null, now).offered(new CallbackOffer(key, now))))
                .tell(new TelephonyCommand.Announce(CallerWords.callbackOffer(key), key))
                .note("callback-offered", "ANS-10", "key " + key, now);
    }

    /** The limit was met, and what is configured for it was done or cannot be. */
    public Decision metLimit(LimitCause cause, String consequence, Instant now) {
        return with(place.with(place.care().met(cause))).note("limit-met", "ANS-10", cause + ": " + consequence, now);
    }

    /** The limit was met and the queue to go to is closed: said once, and it is tried again. */
    public Decision shutOut(LimitCause cause, QueueId to, Instant now) {
        return place.care().limitsShut().contains(cause)
                ? unchanged()
                : with(place.with(place.care().shut(cause)))
                        .note("limit-met", "ANS-10", cause + ": " + to + " is closed, and tried again", now);
    }

    /** Waits in that queue instead, with the wait it has and the place that gives it; for nobody of the queue it leaves. */
    public Decision overflow(QueueTerms to, Set<QueueId> passed, LimitCause cause, Instant now) {
        var sentOn = place.withoutPreference().with(place.care().sentOn(passed, now));
        var moved = new Waiting(origin.sentOn(to), sentOn, round, missed, unconnected);
        return moved.untilRingsEnd(Decision.to(moved)
                .publish(CallFacts.overflowed(this, to.queue(), cause, now), now)
                .publish(CallFacts.queued(moved), now));
    }

    private Decision with(Place changed) {
        return Decision.to(new Waiting(origin, changed, round, missed, unconnected));
    }
}
