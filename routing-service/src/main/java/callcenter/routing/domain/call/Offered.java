package callcenter.routing.domain.call;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.queue.Place;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.domain.reservation.ReservationStatus;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** One agent is held for the call and is being rung. */
public record Offered(CallOrigin origin, Place place, Offer offer, int missed, int unconnected)
        implements ReceivedCall {

    @Override
    public AgentId agent() {
        return offer.agent();
    }

    @Override
    public CallState state() {
        return CallState.OFFERED;
    }

    @Override
    public Set<CallAction> allowed() {
        var allowed = EnumSet.of(CallAction.REJECT, CallAction.END, CallAction.REQUEUE, CallAction.FREE_AGENT);
        if (origin.outbound()) {
            allowed.add(CallAction.WITHDRAW);
        }
        return allowed;
    }

    @Override
    public Decision offerSent(ReservationId reservation, Instant at) {
        return concerns(reservation) ? clocked(offer.sent(at)) : unchanged();
    }

    @Override
    public Decision agentRinging(ReservationId reservation, Instant at) {
        return concerns(reservation) && offer.ringingAt() == null ? clocked(offer.ringing(at)) : unchanged();
    }

    @Override
    public Decision agentAnswered(ReservationId reservation, Instant at) {
        if (!concerns(reservation)) {
            return ReceivedCall.super.agentAnswered(reservation, at);
        }
        var line = new AgentLine(reservation, offer.agent(), offer.rangMs(at), missed, at, offer.round(), unconnected);
        var next = origin.outbound() ? Dialling.from(this, line) : Talking.from(origin, place, line, at);
        return next.reservation(reservation, ReservationStatus.ACCEPTED)
                .agent(offer.agent(), AgentConsequence.ANSWERED)
                .stop(CallClock.RING);
    }

    @Override
    public Decision agentLegFailed(ReservationId reservation, LegFailure cause, Instant at) {
        if (!concerns(reservation)) {
            return unchanged();
        }
        var moved = backToWaiting(OfferOutcome.of(cause), at);
        // Given up without an answer of the platform: the phone may be ringing all the same.
        return cause == LegFailure.CANCELLED && !offer.reachedThePhone()
                ? moved.tell(new TelephonyCommand.Release(reservation))
                : moved;
    }

    @Override
    public Decision clockDue(CallClock clock, Instant now) {
        if (clock != CallClock.RING) {
            return unchanged();
        }
        var dueAt = offer.dueAt(origin.terms().ringLimit());
        if (now.isBefore(dueAt)) {
            return unchanged().start(CallClock.RING, dueAt);
        }
        var outcome = offer.reachedThePhone() ? OfferOutcome.TIMED_OUT : OfferOutcome.RESCINDED;
        return backToWaiting(outcome, now).tell(new TelephonyCommand.Release(offer.reservation()));
    }

    @Override
    public Decision reject(AgentId agent, ReservationId reservation, Instant now) {
        requireAgent(agent);
        if (!concerns(reservation)) {
            return ReceivedCall.super.reject(agent, reservation, now);
        }
        return backToWaiting(OfferOutcome.REJECTED, now).tell(new TelephonyCommand.Release(reservation));
    }

    @Override
    public Decision ended(EndedBy by, Instant at) {
        if (origin.outbound()) {
            return backToWaiting(by == EndedBy.AGENT ? OfferOutcome.REJECTED : OfferOutcome.UNREACHABLE, at);
        }
        return Abandoned.from(origin, place, by, at).after(takenBack(at));
    }

    @Override
    public Decision end(Intervention intervention) {
        var at = intervention.at();
        var over = origin.outbound()
                ? Withdrawn.from(origin, place, EndedBy.SUPERVISOR, at)
                : Abandoned.from(origin, place, EndedBy.SUPERVISOR, at).tell(new TelephonyCommand.HangUp());
        return over.after(takenBack(at)).publish(intervention.event(CallAction.END), at);
    }

    @Override
    public Decision requeue(Intervention intervention) {
        return rescinded(intervention, CallAction.REQUEUE);
    }

    @Override
    public Decision freeAgent(AgentId agent, Intervention intervention) {
        return rescinded(intervention, CallAction.FREE_AGENT);
    }

    @Override
    public Decision withdraw(Instant now) {
        return origin.outbound()
                ? Withdrawn.from(origin, place, EndedBy.PLATFORM, now).after(takenBack(now))
                : ReceivedCall.super.withdraw(now);
    }

    @Override
    public Decision agentLost(AgentId agent, Instant now) {
        return offer.agent().equals(agent)
                ? backToWaiting(OfferOutcome.RESCINDED, now).tell(new TelephonyCommand.Release(offer.reservation()))
                : unchanged();
    }

    /** Who chose to be called back is not put through any more. */
    @Override
    public Decision keyPressed(String key, Instant at) {
        return Deferred.chosen(origin, place, key, at)
                .map(deferred -> deferred.after(takenBack(at)))
                .orElseGet(this::unchanged);
    }

    private boolean concerns(ReservationId reservation) {
        return offer.reservation().equals(reservation);
    }

    private Decision clocked(Offer moved) {
        return Decision.to(new Offered(origin, place, moved, missed, unconnected))
                .start(CallClock.RING, moved.dueAt(origin.terms().ringLimit()));
    }

    private Decision rescinded(Intervention intervention, CallAction action) {
        return backToWaiting(OfferOutcome.RESCINDED, intervention.at())
                .tell(new TelephonyCommand.Release(offer.reservation()))
                .publish(intervention.event(action), intervention.at());
    }

    /** The call keeps its place; only an offer that reached the agent uses the preference up. */
    private Decision backToWaiting(OfferOutcome outcome, Instant at) {
        var next = outcome == OfferOutcome.RESCINDED ? place : place.withoutPreference();
        int misses = missed + (outcome.countsAsMissed() ? 1 : 0);
        return Decision.to(new Waiting(origin, next, offer.round(), misses, unconnected))
                .after(offerOver(outcome, at));
    }

    private Decision takenBack(Instant at) {
        return offerOver(OfferOutcome.RESCINDED, at).tell(new TelephonyCommand.Release(offer.reservation()));
    }

    private Decision offerOver(OfferOutcome outcome, Instant at) {
        return unchanged()
                .publish(CallFacts.offerEnded(offer, outcome, at), at)
                .reservation(offer.reservation(), outcome.reservation())
                .agent(
                        offer.agent(),
                        outcome.consequence(),
                        outcome.pause(origin.terms().offerPauses()))
                .stop(CallClock.RING);
    }
}
