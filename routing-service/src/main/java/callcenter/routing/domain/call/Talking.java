package callcenter.routing.domain.call;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.queue.Place;
import callcenter.routing.domain.reservation.ReservationId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** Agent and customer talk. */
public record Talking(CallOrigin origin, Place place, Talk talk) implements Conversation {

    /** So many agents who could not be connected, and the call itself cannot be. */
    static final int UNCONNECTED_TO_GIVE_UP = 3;

    /** The inbound call is bridged here; an outbound customer was dialled onto the agent's line already. */
    static Decision from(CallOrigin origin, Place place, AgentLine line, Instant at) {
        var answered = Decision.to(new Talking(origin, place, Talk.begun(line, at)))
                .publish(CallFacts.answered(origin, place, line, at), at);
        var talking = EstimateCheck.noted(answered, place, line.answeredAt());
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

    /** An outbound call is neither re-queued nor transferred: the customer hangs on the leg of this agent, by whom he was dialled. */
    @Override
    public Set<CallAction> allowed() {
        var allowed = EnumSet.of(
                CallAction.HOLD,
                CallAction.HANG_UP,
                CallAction.PROMISE,
                CallAction.TELL,
                CallAction.MONITOR,
                CallAction.END);
        if (!origin.outbound()) {
            allowed.add(CallAction.REQUEUE);
            allowed.add(CallAction.TRANSFER);
            allowed.add(CallAction.SURVEY);
            allowed.add(CallAction.WRONG_NUMBER);
        }
        return allowed;
    }

    @Override
    public Decision bridgeFailed(ReservationId reservation, Instant at) {
        return talk.line().reservation().equals(reservation) ? notConnected(origin, place, talk, at) : unchanged();
    }

    /** Nobody talked: the agent is let go without a miss and the customer waits on, unless it was tried often enough. */
    static Decision notConnected(CallOrigin origin, Place place, Talk talk, Instant at) {
        if (talk.line().unconnected() + 1 < UNCONNECTED_TO_GIVE_UP) {
            return Waiting.returned(origin, place, talk, ReturnCause.NOT_CONNECTED, at);
        }
        var left = talk.givenBack(place, ReturnCause.NOT_CONNECTED, at);
        var given = Abandoned.from(origin, left, EndedBy.PLATFORM, at).tell(new TelephonyCommand.HangUp());
        var released = new TelephonyCommand.Release(talk.line().reservation());
        return given.after(talk.letGo(given.next()).tell(released));
    }

    /** It never was on hold. */
    @Override
    public Decision holdFailed(Instant at) {
        return Decision.to(new Talking(origin, place, talk.after(null)));
    }

    /** The customer still hears music: the hold goes on, and the agent can try again. */
    @Override
    public Decision resumeFailed(Instant at) {
        var hold = talk.resumed();
        if (hold == null) {
            return unchanged();
        }
        return Held.begun(new OnHold(origin, place, talk.after(null), hold.again(at)))
                .note("resume-refused", "CAL-6", "the customer is still on hold", at);
    }

    @Override
    public Decision customerDialledAs(String platformCallId) {
        return Decision.to(new Talking(origin.dialledAs(platformCallId), place, talk));
    }

    @Override
    public Decision hold(AgentId agent, Hold hold) {
        requireAgent(agent);
        var held = Held.begun(new OnHold(origin, place, talk, hold))
                .tell(new TelephonyCommand.Hold(hold.reason() == null ? "" : hold.reason()));
        return hold.reason() != null && hold.consent()
                ? held
                : held.note("hold-without-reason-or-consent", "CAL-3", "agent " + agent, hold.startedAt());
    }

    @Override
    public Decision tell(AgentId agent) {
        requireAgent(agent);
        return unchanged();
    }

    @Override
    public Decision transfer(AgentId agent, Transfer transfer, String endpoint) {
        requireAgent(agent);
        return origin.outbound()
                ? Conversation.super.transfer(agent, transfer, endpoint)
                : Transferring.from(this, transfer, endpoint);
    }

    /** The customer wants this agent, who is free (ANS-5). */
    public Decision askedFor(AgentId wanted, Instant now) {
        return unchanged().note("agent-asked-for", "ANS-5", wanted.value(), now);
    }

    @Override
    public Decision wrongNumber(AgentId agent, WrongNumber wrong, Instant now) {
        return origin.outbound()
                ? Conversation.super.wrongNumber(agent, wrong, now)
                : talk.forSomebodyElse(this, agent, wrong, now);
    }

    @Override
    public Decision hangUp(AgentId agent, Instant now) {
        requireAgent(agent);
        return Decision.to(with(talk.hangingUp(EndedBy.AGENT))).tell(new TelephonyCommand.HangUp());
    }

    /** The agent is let go as at any end he makes; an outbound customer hangs on his leg, and cannot stay without him. */
    @Override
    public Decision survey(AgentId agent, Instant now) {
        requireAgent(agent);
        if (origin.outbound()) {
            return Conversation.super.survey(agent, now);
        }
        var left = over(EndedBy.AGENT, now);
        var asked = Survey.asked(now);
        return Decision.to(((WrappingUp) left.next()).with(asked))
                .tell(new TelephonyCommand.Requeue(talk.line().reservation()))
                .tell(Survey.question())
                .start(CallClock.SURVEY, asked.dueAt())
                .note("survey-asked", "CAL-11", "agent " + agent, now)
                .after(left);
    }

    @Override
    public Decision requeue(Intervention intervention) {
        if (origin.outbound()) {
            return Conversation.super.requeue(intervention);
        }
        return Waiting.returned(origin, place, talk, ReturnCause.REQUEUED, intervention.at())
                .after(unchanged().publish(intervention.event(CallAction.REQUEUE), intervention.at()));
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
        var over = WrappingUp.from(origin, place, talk, talk.hangUpBy() == null ? by : talk.hangUpBy(), at);
        return talk.resumed() == null ? over : over.stop(CallClock.NORMS);
    }

    @Override
    public Decision end(Intervention intervention) {
        return WrappingUp.from(origin, place, talk, EndedBy.SUPERVISOR, intervention.at())
                .tell(new TelephonyCommand.HangUp())
                .publish(intervention.event(CallAction.END), intervention.at());
    }
}
