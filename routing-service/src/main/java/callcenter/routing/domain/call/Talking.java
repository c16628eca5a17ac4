package callcenter.routing.domain.call;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.queue.Place;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** Agent and customer talk. */
public record Talking(CallOrigin origin, Place place, Talk talk) implements Conversation {

    /** The inbound call is bridged here; an outbound customer was dialled onto the agent's line already. */
    static Decision from(CallOrigin origin, Place place, AgentLine line, Instant at) {
        var talking = Decision.to(new Talking(origin, place, Talk.begun(line, at)))
                .publish(CallFacts.answered(origin, place, line, at), at);
        return origin.outbound() ? talking : talking.tell(new TelephonyCommand.Bridge(line.reservation()));
    }

    @Override
    public Talking with(Talk changed) {
        return new Talking(origin, place, changed);
    }

    @Override
    public CallState state() {
        return CallState.TALKING;
    }

    @Override
    public Set<CallAction> allowed() {
        return EnumSet.of(CallAction.HOLD, CallAction.HANG_UP, CallAction.PROMISE, CallAction.END);
    }

    @Override
    public Decision customerDialledAs(String platformCallId) {
        return Decision.to(new Talking(origin.dialledAs(platformCallId), place, talk));
    }

    @Override
    public Decision hold(AgentId agent, Hold hold) {
        requireAgent(agent);
        var limit = origin.terms().holdLimit();
        var held = Decision.to(new OnHold(origin, place, talk, hold))
                .publish(CallFacts.holdStarted(origin, talk, hold), hold.startedAt())
                .tell(new TelephonyCommand.Hold(hold.reason() == null ? "" : hold.reason()))
                .start(CallClock.HOLD, hold.startedAt().plus(limit));
        return hold.reason() != null && hold.consent()
                ? held
                : held.note("hold-without-reason-or-consent", "CAL-3", "agent " + agent, hold.startedAt());
    }

    @Override
    public Decision hangUp(AgentId agent, Instant now) {
        requireAgent(agent);
        return Decision.to(with(talk.hangingUp(EndedBy.AGENT))).tell(new TelephonyCommand.HangUp());
    }

    @Override
    public Decision ended(EndedBy by, Instant at) {
        return WrappingUp.from(origin, place, talk, talk.hangUpBy() == null ? by : talk.hangUpBy(), at);
    }

    @Override
    public Decision end(Intervention intervention) {
        return WrappingUp.from(origin, place, talk, EndedBy.SUPERVISOR, intervention.at())
                .tell(new TelephonyCommand.HangUp())
                .publish(intervention.event(CallAction.END), intervention.at());
    }
}
