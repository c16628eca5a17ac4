package callcenter.routing.domain.agent;

import callcenter.events.agent.AgentNextStatusChosen;
import callcenter.events.agent.AgentStatusChanged;
import callcenter.routing.domain.IllegalTransition;
import callcenter.routing.domain.agent.AgentStatus.Available;
import callcenter.routing.domain.agent.AgentStatus.Away;
import callcenter.routing.domain.agent.AgentStatus.Busy;
import callcenter.routing.domain.agent.AgentStatus.Reserved;
import callcenter.routing.domain.agent.AgentStatus.WrapUp;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.reservation.ReservationId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An agent at work.
 *
 * @param next   what the agent asked for while a call held him; null means available
 * @param misses offers in a row that rang out (ANS-2)
 * @param restsUntil available, and not offered a call before; null when there is no such pause
 */
public record Agent(
        AgentId id,
        AgentStatus status,
        @Nullable StatusWish next,
        int misses,
        @Nullable Instant restsUntil) {

    /** So many misses in a row, and the agent is taken to have left the desk, unless the queue says otherwise (ANS-2). */
    public static final int MISSES_TO_AWAY = 2;

    /** Without a pause. */
    public Agent(AgentId id, AgentStatus status, @Nullable StatusWish next, int misses) {
        this(id, status, next, misses, null);
    }

    /** A new agent, signed out. */
    public static Agent signedOut(AgentId id, Instant now) {
        return new Agent(id, new AgentStatus.Offline(now), null, 0);
    }

    /** What the agent asks for: at once, or after the call that holds him. Asking again changes nothing. */
    public Agent wishes(StatusWish wish, Instant now) {
        if (status.call().isPresent()) {
            return later(wish);
        }
        return wish.from(status.since()).equals(status) ? this : now(wish, now);
    }

    /** Held for a call. Only an available agent is. */
    public Agent reserved(ReservationId reservation, CallId call, Instant now) {
        if (!(status instanceof Available)) {
            throw new IllegalTransition(status.kind().name(), AgentAction.RESERVE.name(), Set.of());
        }
        return new Agent(id, new Reserved(reservation, call, now), next, misses);
    }

    public Agent answered(CallId call, Instant now) {
        if (status instanceof Reserved held && held.callId().equals(call)) {
            return new Agent(id, new Busy(call, now), next, 0);
        }
        throw new IllegalTransition(status.kind().name(), AgentAction.ANSWER.name(), Set.of());
    }

    public Agent talkEnded(CallId call, Instant now) {
        if (status instanceof Busy busy && busy.callId().equals(call)) {
            return new Agent(id, new WrapUp(call, now), next, misses);
        }
        throw new IllegalTransition(status.kind().name(), AgentAction.END_TALK.name(), Set.of());
    }

    /** Nothing is owed to this call any more. An agent whom another call holds by now is left alone. */
    public Agent released(CallId call, Instant now) {
        return released(call, null, now);
    }

    /** The same, and next after the pause. */
    public Agent released(CallId call, @Nullable Duration pause, Instant now) {
        return holds(call) ? free(now, misses).resting(pause, now) : this;
    }

    /**
     * It rang and nobody answered: what he asked for if that is to get no calls, else away after so many in a row (ANS-2),
     * otherwise next after the pause.
     */
    public Agent missed(CallId call, @Nullable Duration pause, int missesToAway, Instant now) {
        if (!holds(call)) {
            return this;
        }
        return misses + 1 >= missesToAway && wantsToBeAvailable()
                ? new Agent(id, new Away(NotReadyReason.NO_ANSWER, now), null, 0)
                : free(now, misses + 1).resting(pause, now);
    }

    /**
     * What he asked for if that is to get no calls; else not to be offered anything for that long, and without a pause not
     * until the agent, or his phone, is ready again.
     */
    public Agent unwilling(CallId call, String reason, @Nullable Duration pause, Instant now) {
        if (!holds(call)) {
            return this;
        }
        return pause == null && wantsToBeAvailable()
                ? new Agent(id, new Away(reason, now), null, misses)
                : free(now, misses).resting(pause, now);
    }

    /** Whether a call may be offered. */
    public boolean readyAt(Instant now) {
        return status instanceof Available && (restsUntil == null || !restsUntil.isAfter(now));
    }

    /**
     * The presence lease ran out: at once when idle, after the call otherwise. Whoever asked not to be available then
     * keeps the own wish, which a connection that comes back must not undo.
     */
    public Agent connectionLost(Instant now) {
        var lost = StatusWish.away(NotReadyReason.CONNECTION_LOST);
        if (status instanceof Available) {
            return now(lost, now);
        }
        return status.call().isPresent() && wantsToBeAvailable() ? later(lost) : this;
    }

    private boolean wantsToBeAvailable() {
        return next == null || next.wanted() == StatusWish.Wanted.AVAILABLE;
    }

    /** What there is to publish when this agent was {@code before}; nothing when only inner things changed. */
    public Optional<AgentStatusChanged> changeSince(Agent before) {
        if (status.equals(before.status)) {
            return Optional.empty();
        }
        return Optional.of(new AgentStatusChanged(
                status.kind().name(),
                before.status.kind().name(),
                status instanceof Away away ? away.reason() : null,
                status.call().or(() -> before.status.call()).map(CallId::value).orElse(null),
                status.since()));
    }

    /** What there is to publish of what was asked for while a call holds the agent. */
    public Optional<AgentNextStatusChosen> wishSince(Agent before, Instant now) {
        return next == null || next.equals(before.next)
                ? Optional.empty()
                : Optional.of(new AgentNextStatusChosen(
                        next.wanted().name(),
                        next.reason(),
                        status.call().map(CallId::value).orElse(null),
                        now));
    }

    private Agent resting(@Nullable Duration pause, Instant now) {
        return status instanceof Available && pause != null && pause.isPositive()
                ? new Agent(id, status, next, misses, now.plus(pause))
                : this;
    }

    private boolean holds(CallId call) {
        return status.call().filter(call::equals).isPresent();
    }

    private Agent now(StatusWish wish, Instant now) {
        return new Agent(id, wish.from(now), null, 0);
    }

    private Agent later(StatusWish wish) {
        return new Agent(id, status, wish, misses);
    }

    private Agent free(Instant now, int missesSoFar) {
        var wish = next == null ? StatusWish.available() : next;
        return new Agent(id, wish.from(now), null, missesSoFar);
    }
}
