package callcenter.routing.domain.call;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.queue.Place;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.domain.reservation.ReservationStatus;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * Both agents talk while the customer hears music (CAL-8). The other agent's reservation is accepted when the customer is
 * his: until then it is pending, and the call has one agent.
 *
 * @param consultedAt when the other agent answered
 */
public record Consulting(CallOrigin origin, Place place, Talk talk, Transfer transfer, Instant consultedAt)
        implements PassingOn {

    @Override
    public Consulting with(Talk changed) {
        return new Consulting(origin, place, changed, transfer, consultedAt);
    }

    @Override
    public Consulting with(Transfer changed) {
        return new Consulting(origin, place, talk, changed, consultedAt);
    }

    @Override
    public CallState state() {
        return CallState.CONSULTING;
    }

    @Override
    public Set<CallAction> allowed() {
        return EnumSet.of(
                CallAction.COMPLETE_TRANSFER,
                CallAction.CANCEL_TRANSFER,
                CallAction.PROMISE,
                CallAction.TELL,
                CallAction.END,
                CallAction.REQUEUE,
                CallAction.FREE_AGENT);
    }

    @Override
    public Decision completeTransfer(AgentId agent, Instant now) {
        requireAgent(agent);
        return HandOver.from(this, consultedAt, now);
    }

    @Override
    public Decision cancelTransfer(AgentId agent, Instant now) {
        requireAgent(agent);
        return back(now);
    }

    /** The leg on the line, told again. */
    @Override
    public Decision agentAnswered(ReservationId reservation, Instant at) {
        return transfer.concerns(reservation) ? unchanged() : PassingOn.super.agentAnswered(reservation, at);
    }

    /** The other agent left, or could not be connected. */
    @Override
    public Decision agentLegFailed(ReservationId reservation, LegFailure cause, Instant at) {
        return transfer.concerns(reservation) ? back(at) : unchanged();
    }

    @Override
    public Decision takenBack(TransferOutcome outcome, Instant at) {
        return unchanged()
                .publish(TransferFacts.transferEnded(talk, transfer, outcome, at), at)
                .reservation(transfer.offer().reservation(), ReservationStatus.RESCINDED)
                .agent(transfer.target(), AgentConsequence.RELEASED)
                .tell(new TelephonyCommand.Release(transfer.offer().reservation()));
    }

    private Decision back(Instant at) {
        return backToTheAgent(TransferOutcome.CANCELLED, at).after(takenBack(TransferOutcome.CANCELLED, at));
    }
}
