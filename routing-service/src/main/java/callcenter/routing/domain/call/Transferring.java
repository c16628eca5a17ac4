package callcenter.routing.domain.call;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.queue.Place;
import callcenter.routing.domain.reservation.ReservationId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** The customer hears music and another agent is being rung; the agent who passes the call on stays with it (CAL-8). */
public record Transferring(CallOrigin origin, Place place, Talk talk, Transfer transfer) implements PassingOn {

    static Decision from(Talking talking, Transfer transfer, String endpoint) {
        var origin = talking.origin();
        var limit = origin.terms().transferLimit();
        return Held.begun(new Transferring(origin, talking.place(), talking.talk(), transfer))
                .publish(TransferFacts.transferStarted(talking.talk(), transfer, limit), transfer.startedAt())
                .publish(CallFacts.offered(origin, transfer.offer(), limit), transfer.startedAt())
                .tell(new TelephonyCommand.Hold(transfer.reason()))
                .tell(new TelephonyCommand.Offer(transfer.offer().reservation(), endpoint, limit))
                .start(CallClock.RING, transfer.offer().dueAt(limit));
    }

    @Override
    public Transferring with(Talk changed) {
        return new Transferring(origin, place, changed, transfer);
    }

    @Override
    public Transferring with(Transfer changed) {
        return new Transferring(origin, place, talk, changed);
    }

    @Override
    public CallState state() {
        return CallState.TRANSFERRING;
    }

    @Override
    public Set<CallAction> allowed() {
        return EnumSet.of(
                CallAction.CANCEL_TRANSFER,
                CallAction.REJECT,
                CallAction.PROMISE,
                CallAction.TELL,
                CallAction.END,
                CallAction.REQUEUE,
                CallAction.FREE_AGENT);
    }

    @Override
    public Decision offerSent(ReservationId reservation, Instant at) {
        return transfer.concerns(reservation) ? clocked(transfer.offer().sent(at)) : unchanged();
    }

    @Override
    public Decision agentRinging(ReservationId reservation, Instant at) {
        return transfer.concerns(reservation) && transfer.offer().ringingAt() == null
                ? clocked(transfer.offer().ringing(at))
                : unchanged();
    }

    @Override
    public Decision agentAnswered(ReservationId reservation, Instant at) {
        if (!transfer.concerns(reservation)) {
            return PassingOn.super.agentAnswered(reservation, at);
        }
        var answered = transfer.kind() == TransferKind.BLIND
                ? HandOver.from(this, at, at)
                : Decision.to(new Consulting(origin, place, talk, transfer, at))
                        .publish(TransferFacts.consulted(talk, transfer, at), at)
                        .tell(new TelephonyCommand.Consult(reservation));
        return answered.agent(transfer.target(), AgentConsequence.ANSWERED).stop(CallClock.RING);
    }

    @Override
    public Decision agentLegFailed(ReservationId reservation, LegFailure cause, Instant at) {
        if (!transfer.concerns(reservation)) {
            return unchanged();
        }
        var back = back(OfferOutcome.of(cause), at);
        return cause == LegFailure.CANCELLED && !transfer.offer().reachedThePhone() ? back.tell(release()) : back;
    }

    @Override
    public Decision clockDue(CallClock clock, Instant now) {
        if (clock != CallClock.RING) {
            return PassingOn.super.clockDue(clock, now);
        }
        var dueAt = transfer.offer().dueAt(origin.terms().transferLimit());
        if (now.isBefore(dueAt)) {
            return unchanged().start(CallClock.RING, dueAt);
        }
        var outcome = transfer.offer().reachedThePhone() ? OfferOutcome.TIMED_OUT : OfferOutcome.RESCINDED;
        return back(outcome, now).tell(release());
    }

    /** By who is being rung; the call is with another agent meanwhile. */
    @Override
    public Decision reject(AgentId agent, ReservationId reservation, Instant now) {
        if (!transfer.target().equals(agent)) {
            requireAgent(agent);
            throw illegal(CallAction.REJECT);
        }
        return transfer.concerns(reservation)
                ? back(OfferOutcome.REJECTED, now).tell(release())
                : PassingOn.super.reject(agent, reservation, now);
    }

    @Override
    public Decision cancelTransfer(AgentId agent, Instant now) {
        requireAgent(agent);
        return back(OfferOutcome.RESCINDED, now).tell(release());
    }

    /** The customer still hears this agent: nothing is to be resumed. */
    @Override
    public Decision holdFailed(Instant at) {
        var kept = new Talking(origin, place, talk.returned(transfer, TransferOutcome.NOT_POSSIBLE, at));
        return Decision.to(kept)
                .after(over(OfferOutcome.RESCINDED, TransferOutcome.NOT_POSSIBLE, at)
                        .tell(release())
                        .after(musicOver(at)));
    }

    @Override
    public Decision agentLost(AgentId agent, Instant now) {
        return transfer.target().equals(agent)
                ? back(OfferOutcome.RESCINDED, now).tell(release())
                : unchanged();
    }

    @Override
    public Decision takenBack(TransferOutcome outcome, Instant at) {
        return over(OfferOutcome.RESCINDED, outcome, at).tell(release());
    }

    private Decision clocked(Offer moved) {
        return Decision.to(with(transfer.with(moved)))
                .start(CallClock.RING, moved.dueAt(origin.terms().transferLimit()));
    }

    private Decision back(OfferOutcome outcome, Instant at) {
        var reason = TransferOutcome.of(outcome);
        return backToTheAgent(reason, at).after(over(outcome, reason, at));
    }

    private Decision over(OfferOutcome outcome, TransferOutcome reason, Instant at) {
        return unchanged()
                .publish(CallFacts.offerEnded(transfer.offer(), outcome, at), at)
                .publish(TransferFacts.transferEnded(talk, transfer, reason, at), at)
                .reservation(transfer.offer().reservation(), outcome.reservation())
                .agent(transfer.target(), outcome, origin.terms().offerPauses())
                .stop(CallClock.RING);
    }

    private TelephonyCommand release() {
        return new TelephonyCommand.Release(transfer.offer().reservation());
    }
}
