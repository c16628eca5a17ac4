package callcenter.routing.domain.call;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.queue.Place;
import callcenter.routing.domain.reservation.ReservationId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** The customer waits on the line while the agent looks something up (CAL-3, CAL-6). */
public record OnHold(CallOrigin origin, Place place, Talk talk, Hold hold) implements Held {

    @Override
    public OnHold with(Talk changed) {
        return new OnHold(origin, place, changed, hold);
    }

    @Override
    public OnHold with(Hold changed) {
        return new OnHold(origin, place, talk, changed);
    }

    @Override
    public CallState state() {
        return CallState.ON_HOLD;
    }

    @Override
    public Set<CallAction> allowed() {
        var allowed = EnumSet.of(
                CallAction.RESUME,
                CallAction.HANG_UP,
                CallAction.PROMISE,
                CallAction.TELL,
                CallAction.MONITOR,
                CallAction.END);
        if (!origin.outbound()) {
            allowed.add(CallAction.REQUEUE);
            allowed.add(CallAction.WRONG_NUMBER);
        }
        return allowed;
    }

    @Override
    public Decision bridgeFailed(ReservationId reservation, Instant at) {
        return talk.line().reservation().equals(reservation)
                ? Talking.notConnected(origin, place, talk, at).after(holdOver(at))
                : unchanged();
    }

    /** The conversation goes on as if nobody had asked. */
    @Override
    public Decision holdFailed(Instant at) {
        return Decision.to(new Talking(origin, place, talk))
                .after(holdOver(at))
                .note("hold-refused", "CAL-3", "the customer still hears the agent", at);
    }

    @Override
    public Decision customerDialledAs(String platformCallId) {
        return Decision.to(new OnHold(origin.dialledAs(platformCallId), place, talk, hold));
    }

    @Override
    public Decision resume(AgentId agent, Instant now) {
        requireAgent(agent);
        return Decision.to(new Talking(origin, place, talk.after(hold.over(now))))
                .tell(new TelephonyCommand.Resume())
                .start(CallClock.NORMS, now.plus(origin.terms().norms().backFromHold()))
                .after(holdOver(now));
    }

    @Override
    public Decision wrongNumber(AgentId agent, WrongNumber wrong, Instant now) {
        return origin.outbound()
                ? Held.super.wrongNumber(agent, wrong, now)
                : talk.forSomebodyElse(this, agent, wrong, now);
    }

    @Override
    public Decision hangUp(AgentId agent, Instant now) {
        requireAgent(agent);
        return Decision.to(with(talk.hangingUp(EndedBy.AGENT))).tell(new TelephonyCommand.HangUp());
    }

    @Override
    public Decision requeue(Intervention intervention) {
        if (origin.outbound()) {
            return Held.super.requeue(intervention);
        }
        var at = intervention.at();
        return Waiting.returned(origin, place, talk, ReturnCause.REQUEUED, at)
                .after(holdOver(at).publish(intervention.event(CallAction.REQUEUE), at));
    }

    @Override
    public Decision ended(EndedBy by, Instant at) {
        return droppedLine(over(by, at), at);
    }

    @Override
    public Decision foundEnded(Instant at) {
        return over(EndedBy.PLATFORM, at);
    }

    private Decision over(EndedBy by, Instant at) {
        return WrappingUp.from(origin, place, talk, talk.hangUpBy() == null ? by : talk.hangUpBy(), at)
                .after(holdOver(at).stop(CallClock.NORMS));
    }

    @Override
    public Decision end(Intervention intervention) {
        return WrappingUp.from(origin, place, talk, EndedBy.SUPERVISOR, intervention.at())
                .tell(new TelephonyCommand.HangUp())
                .after(holdOver(intervention.at()))
                .publish(intervention.event(CallAction.END), intervention.at());
    }
}
