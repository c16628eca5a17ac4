package callcenter.routing.domain.call;

import callcenter.events.call.CallNormNoted;
import callcenter.events.call.CallPartWrappedUp;
import callcenter.routing.domain.IllegalTransition;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.queue.WrapUpMode;
import callcenter.routing.domain.reservation.ReservationId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One agent's part of a call that was handed on. It owes a record of its own, whatever becomes of the call (CAL-12).
 *
 * @param talkMs      how long this agent had the customer, consultation included
 * @param endedAt     when the customer changed hands
 * @param overdue     the record was not written in time
 * @param agentFreed  the agent went on; the record is still owed
 * @param wrappedUpAt when it was written; null while it is owed
 * @param wentOnAt    when the agent went on as the queue allows; null when he did not, or by a supervisor's leave
 */
public record CallPart(
        CallOrigin origin,
        ReservationId reservation,
        AgentId agent,
        long talkMs,
        Instant endedAt,
        boolean overdue,
        boolean agentFreed,
        @Nullable Instant wrappedUpAt,
        @Nullable Instant wentOnAt) {

    static CallPart ended(CallOrigin origin, Talk talk, Instant at) {
        return new CallPart(
                origin, talk.line().reservation(), talk.agent(), talk.talkedMs(at), at, false, false, null, null);
    }

    public CallId call() {
        return origin.id();
    }

    /** When the record is overdue (CAL-12). */
    public Instant dueAt() {
        return endedAt.plus(origin.terms().wrapUpLimit());
    }

    /** Flagged, and where the queue sets a time for the wrap-up, the end of it. */
    public CallPart late() {
        var flagged =
                new CallPart(origin, reservation, agent, talkMs, endedAt, true, agentFreed, wrappedUpAt, wentOnAt);
        return agentFreed || origin.terms().wrapUpMode() != WrapUpMode.TIMED ? flagged : flagged.wentOn(dueAt());
    }

    /** What is published of a record that is owed beyond its time: the call itself may go on meanwhile, or be written. */
    public CallNormNoted overdueNoted() {
        return new CallNormNoted(
                CallFacts.queue(origin),
                agent.value(),
                "CAL-12",
                "part-wrap-up-overdue",
                NormNote.Weight.FLAG.name(),
                agent + ", reservation " + reservation + ", limit "
                        + origin.terms().wrapUpLimit().toMillis() + " ms",
                dueAt());
    }

    /** Whether the agent, who is kept by it, may go on by asking for a status. */
    public boolean leavesItToTheAgent() {
        return !agentFreed && origin.terms().wrapUpMode() == WrapUpMode.OPTIONAL;
    }

    /** The agent went on, as the queue allows. */
    public CallPart wentOn(Instant since) {
        return new CallPart(origin, reservation, agent, talkMs, endedAt, overdue, true, wrappedUpAt, since);
    }

    /** A supervisor let the agent go on. */
    public CallPart freed() {
        return new CallPart(origin, reservation, agent, talkMs, endedAt, overdue, true, wrappedUpAt, null);
    }

    /** How long the agent did nothing else for the record; null where a supervisor let him go. */
    @Nullable
    Long workedMs(Instant writtenAt) {
        return Ending.workedMs(endedAt, agentFreed, wentOnAt, writtenAt);
    }

    /** The event that carries its record. */
    public CallPartWrappedUp event(WrapUpRecord written, Instant now) {
        return TransferFacts.partWrappedUp(this, written, now);
    }

    public CallPart wrappedUp(Instant now) {
        if (wrappedUpAt != null) {
            throw new IllegalTransition(CallState.COMPLETED.name(), CallAction.WRAP_UP.name(), Set.<CallAction>of());
        }
        return new CallPart(origin, reservation, agent, talkMs, endedAt, overdue, agentFreed, now, wentOnAt);
    }
}
