package callcenter.routing.domain.call;

import callcenter.routing.domain.IllegalTransition;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.queue.Place;
import callcenter.routing.domain.reservation.ReservationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The life of one call. It only moves forward; a terminal state absorbs whatever comes late.
 *
 * <pre>
 *  incoming, or placed for a promise
 *        │
 *        ├─ nobody serves, asked for the matter ─► Noting ── told, or not ─► Deferred
 *        ├─ a bulletin concerns the caller ─► Listening ── heard, hung up ─► Informed
 *        │◄──────────── said ─────────────────────┘ (also hung up before: as from Waiting)
 *        ▼        match: offer (round + 1)
 *   ┌─ Waiting ───────────────────────────► Offered ─┐
 *   │     ▲                                  │  │    │
 *   │     └── rung out, declined, unreachable,   │    │
 *   │         taken back: same place ────────┘  │    │
 *   │                              agent answered     │
 *   │                        inbound │   │ outbound    │
 *   │                                │   ▼             │
 *   │                                │ Dialling ───────┼─► Unreached
 *   │                                ▼   │ customer answered
 *   │            ┌─ hold ────────► Talking ◄┘          │
 *   │         OnHold ── resume ─────►│                 │
 *   │            └── ended ──┬───────┘ ended           │
 *   │                        ▼                         │
 *   │                   WrappingUp ── record ─► Completed
 *   │ ended: customer gone, or a supervisor ends it    │
 *   ├──────────────► Abandoned ◄───────────────────────┤
 *   │ the queue is closed or at a limit, or the caller │
 *   │ chose to be called back: number noted, promised  │
 *   ├──────────────► Deferred ◄────────────────────────┤ (also at once)
 *   │ promise no longer needs it, before Talking       │
 *   └──────────────► Withdrawn ◄───────────────────────┘ (also from Dialling)
 *
 *  incoming, of a nuisance number that is not let in: TurnedAway at once
 *  Talking ── transfer ──► Transferring ── blind, answered ──────────────────► Talking, with the other agent; who
 *     ▲                     │    │ warm, answered                                 had the customer owes the record
 *     │ not answered in     │    ▼                                                of his part
 *     └─ time, taken back ──┴─ Consulting ── completed ─────────────────────────►    (all three also end: WrappingUp)
 *  Talking, OnHold, Transferring, Consulting ── re-queued, or could not be connected ──► Waiting: same place (inbound only; not connected
 *                     three times: Abandoned)
 *  ended, and never heard of: Tombstone
 * </pre>
 *
 * <p>Signals of the platform that the state has left behind change nothing. What people ask for and the state does not
 * allow is refused by name; an agent who asks this of somebody else's call is refused before that.
 */
public sealed interface Call permits ReceivedCall, Tombstone {

    CallId id();

    CallState state();

    /** A caller who is not let in, whatever the queue says; empty for whoever may come to it (ANS-8). */
    static Optional<Decision> turnAway(CallOrigin origin, Place place) {
        return Optional.ofNullable(origin.nuisance())
                .filter(NuisanceMark::turnsAway)
                .map(mark -> TurnedAway.onArrival(origin, place, mark));
    }

    /** How a call that waits comes into being; some are {@linkplain Deferred#onArrival deferred} at once. */
    static Decision arrive(CallOrigin origin, Place place) {
        var waiting = new Waiting(origin, place, 0, 0, 0);
        // Who kept a place while he was off the line began to wait before our call.
        var queuedAt = place.enqueuedAt().isBefore(origin.receivedAt()) ? origin.receivedAt() : place.enqueuedAt();
        return waiting.untilRingsEnd(waiting.marked(waiting.wishing(Decision.to(waiting)
                .publish(CallFacts.received(origin), origin.receivedAt())
                .publish(CallFacts.queued(waiting), queuedAt))));
    }

    /** Whom the call is with, or was at its end; null when it is nobody's. */
    default @Nullable AgentId agent() {
        return null;
    }

    /** Everybody whom the call holds: whatever it decides, it lets nobody else go. */
    default List<AgentId> agents() {
        return Optional.ofNullable(agent()).stream().toList();
    }

    /** The reservation of the agent who is, or last was, on the line; null before an answer. */
    default @Nullable ReservationId onTheLine() {
        return null;
    }

    /** The same, as far as the platform has not parted that agent from the customer. */
    default @Nullable ReservationId connected() {
        return onTheLine();
    }

    /** What can be asked of the call now. */
    default Set<CallAction> allowed() {
        return Set.of();
    }

    /** Applies what the platform tells; a time ahead of ours counts as now. */
    default Decision heard(CallSignal signal, Instant now) {
        var at = signal.at().isAfter(now) ? now : signal.at();
        return switch (signal) {
            case CallSignal.Incoming ignored -> unchanged();
            case CallSignal.AgentRinging ringing -> agentRinging(ringing.reservation(), at);
            case CallSignal.AgentAnswered answered -> agentAnswered(answered.reservation(), at);
            case CallSignal.AgentLegFailed failed -> agentLegFailed(failed.reservation(), failed.cause(), at);
            case CallSignal.CustomerAnswered ignored -> customerAnswered(at);
            case CallSignal.CustomerNotReached failed -> customerNotReached(failed.cause(), at);
            case CallSignal.KeyPressed pressed -> keyPressed(pressed.key(), at);
            case CallSignal.DialFailed ignored -> dialFailed(at);
            case CallSignal.BridgeFailed failed -> bridgeFailed(failed.reservation(), at);
            case CallSignal.HoldFailed ignored -> holdFailed(at);
            case CallSignal.ResumeFailed ignored -> resumeFailed(at);
            case CallSignal.Ended ended -> ended(ended.by(), at);
            case CallSignal.SpeechHeard ignored -> unchanged();
        };
    }

    /** The platform took the offer. */
    default Decision offerSent(ReservationId reservation, Instant at) {
        return unchanged();
    }

    /** The platform took the order to dial the customer under this id of its own. */
    default Decision customerDialledAs(String platformCallId) {
        return unchanged();
    }

    /** A clock of this call is due. A clock that was stopped or moved in the meantime changes nothing. */
    default Decision clockDue(CallClock clock, Instant now) {
        return unchanged();
    }

    /** Holds an agent for the call, and rings. */
    default Decision offer(Offer offer, String endpoint) {
        throw illegal(CallAction.OFFER);
    }

    /** The agent declines the offer. */
    default Decision reject(AgentId agent, ReservationId reservation, Instant now) {
        throw refused(agent, CallAction.REJECT);
    }

    default Decision hold(AgentId agent, Hold hold) {
        throw refused(agent, CallAction.HOLD);
    }

    default Decision resume(AgentId agent, Instant now) {
        throw refused(agent, CallAction.RESUME);
    }

    /** Asks the platform to end the call; the call ends when the platform says so. */
    default Decision hangUp(AgentId agent, Instant now) {
        throw refused(agent, CallAction.HANG_UP);
    }

    /** The agent leaves the customer, who is asked to rate the conversation (CAL-11). */
    default Decision survey(AgentId agent, Instant now) {
        throw refused(agent, CallAction.SURVEY);
    }

    default Decision wrapUp(AgentId agent, WrapUpRecord written, Instant now) {
        throw refused(agent, CallAction.WRAP_UP);
    }

    /** Takes a promise; the same kind again changes nothing. */
    default Decision promise(AgentId agent, AgreedPromise promise, Instant now) {
        throw refused(agent, CallAction.PROMISE);
    }

    /** The agent tells of the own conversation what norms ask about; it changes nothing in the call. */
    default Decision tell(AgentId agent) {
        throw refused(agent, CallAction.TELL);
    }

    /**
     * The customer agreed to be called back by this agent with what takes long to look up; once per call.
     *
     * @param whom asked only when the callback is not owed yet
     */
    default Decision callBackLater(AgentId agent, Supplier<Customer> whom, Instant now) {
        return tell(agent);
    }

    /** Owes a callback by an agent who was asked for; again it changes nothing (ANS-5). */
    default Decision asksFor(AgentId agent, AskedFor asked, Instant now) {
        throw refused(agent, CallAction.PROMISE);
    }

    /** A leader takes part in the conversation. */
    default Decision monitor(Monitoring monitoring) {
        throw illegal(CallAction.MONITOR);
    }

    /** The leader leaves it. */
    default Decision stopMonitor(String id) {
        throw illegal(CallAction.MONITOR);
    }

    /** The customer wanted somebody else (ANS-9). */
    default Decision wrongNumber(AgentId agent, WrongNumber wrong, Instant now) {
        throw refused(agent, CallAction.WRONG_NUMBER);
    }

    /** A supervisor ends the call at once, whatever the platform says. */
    default Decision end(Intervention intervention) {
        throw illegal(CallAction.END);
    }

    /** Asks another agent to take the customer over (CAL-8). */
    default Decision transfer(AgentId agent, Transfer transfer, String endpoint) {
        throw refused(agent, CallAction.TRANSFER);
    }

    /** The agent who consulted lets the other one have the customer. */
    default Decision completeTransfer(AgentId agent, Instant now) {
        throw refused(agent, CallAction.COMPLETE_TRANSFER);
    }

    /** The agent who began the transfer takes the customer back. */
    default Decision cancelTransfer(AgentId agent, Instant now) {
        throw refused(agent, CallAction.CANCEL_TRANSFER);
    }

    /**
     * A supervisor lets the call be offered anew; it keeps its place. Whoever talks is let go and owes no record: that
     * is written by who ends the call.
     */
    default Decision requeue(Intervention intervention) {
        throw illegal(CallAction.REQUEUE);
    }

    /** A supervisor lets this agent, whom the call holds, go on to other calls. */
    default Decision freeAgent(AgentId agent, Intervention intervention) {
        throw illegal(CallAction.FREE_AGENT);
    }

    /** Takes an outbound call back before anybody talks. */
    default Decision withdraw(Instant now) {
        throw illegal(CallAction.WITHDRAW);
    }

    /** The agent asked for a status: where the queue allows it he need not write the record first. */
    default Decision agentAsksToGoOn(AgentId agent, Instant now) {
        return unchanged();
    }

    /** The agent's connection was lost: an open offer moves on. */
    default Decision agentLost(AgentId agent, Instant now) {
        return unchanged();
    }

    default Decision agentRinging(ReservationId reservation, Instant at) {
        return unchanged();
    }

    /** The leg on the line, told again, changes nothing; any other answer came too late: the agent's leg is let go, and it counts neither as a miss nor as talk. */
    default Decision agentAnswered(ReservationId reservation, Instant at) {
        return reservation.equals(onTheLine())
                ? unchanged()
                : unchanged()
                        .tell(new TelephonyCommand.Release(reservation))
                        .note("late-answer", "ANS-1", "reservation " + reservation + " was over", at);
    }

    default Decision agentLegFailed(ReservationId reservation, LegFailure cause, Instant at) {
        return unchanged();
    }

    default Decision customerAnswered(Instant at) {
        return unchanged();
    }

    default Decision customerNotReached(NotReached cause, Instant at) {
        return unchanged();
    }

    default Decision keyPressed(String key, Instant at) {
        return unchanged();
    }

    default Decision dialFailed(Instant at) {
        return unchanged();
    }

    /** By default the agent is not the one on the line any more. */
    default Decision bridgeFailed(ReservationId reservation, Instant at) {
        return unchanged();
    }

    default Decision holdFailed(Instant at) {
        return unchanged();
    }

    default Decision resumeFailed(Instant at) {
        return unchanged();
    }

    default Decision ended(EndedBy by, Instant at) {
        return unchanged();
    }

    /** Its end was never told; how it ended, nobody knows. */
    default Decision foundEnded(Instant at) {
        return ended(EndedBy.PLATFORM, at);
    }

    default Decision unchanged() {
        return Decision.to(this);
    }

    /** {@link NotTheirCall} for everybody but the agent whom the call is with. */
    default void requireAgent(AgentId agent) {
        if (!agent.equals(agent())) {
            throw new NotTheirCall(id(), agent);
        }
    }

    /** Whose call it is comes first: nobody learns from a refusal what state a foreign call is in. */
    private IllegalTransition refused(AgentId agent, CallAction attempted) {
        requireAgent(agent);
        return illegal(attempted);
    }

    /** A refusal that names this state and what it allows. */
    default IllegalTransition illegal(CallAction attempted) {
        return new IllegalTransition(state().name(), attempted.name(), allowed());
    }
}
