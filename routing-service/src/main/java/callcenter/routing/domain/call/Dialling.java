package callcenter.routing.domain.call;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.queue.Place;
import callcenter.routing.domain.reservation.ReservationId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Outbound: the agent is on the line and the customer is being dialled.
 *
 * @param hangUpBy who asked us to hang up; null when nobody did
 */
public record Dialling(
        CallOrigin origin,
        Place place,
        AgentLine line,
        @Nullable EndedBy hangUpBy) implements ReceivedCall {

    static Decision from(Offered offered, AgentLine line) {
        var origin = offered.origin();
        var number = Objects.requireNonNull(origin.customer().number(), "an outbound call has a number");
        return Decision.to(new Dialling(origin, offered.place(), line, null))
                .tell(new TelephonyCommand.DialCustomer(number));
    }

    @Override
    public AgentId agent() {
        return line.agent();
    }

    @Override
    public ReservationId onTheLine() {
        return line.reservation();
    }

    @Override
    public CallState state() {
        return CallState.DIALLING;
    }

    @Override
    public Set<CallAction> allowed() {
        return EnumSet.of(CallAction.HANG_UP, CallAction.END, CallAction.WITHDRAW);
    }

    @Override
    public Decision customerDialledAs(String platformCallId) {
        return Decision.to(new Dialling(origin.dialledAs(platformCallId), place, line, hangUpBy));
    }

    @Override
    public Decision customerAnswered(Instant at) {
        return Talking.from(origin, place, line, at);
    }

    @Override
    public Decision customerNotReached(NotReached cause, Instant at) {
        return Unreached.from(this, cause, hangUpBy == null ? EndedBy.PLATFORM : hangUpBy, at);
    }

    /** Nobody but us can let the agent go: the platform has no customer's leg whose end it would tell. */
    @Override
    public Decision dialFailed(Instant at) {
        return customerNotReached(NotReached.FAILED, at).tell(new TelephonyCommand.HangUp());
    }

    @Override
    public Decision ended(EndedBy by, Instant at) {
        return Unreached.from(this, NotReached.FAILED, hangUpBy == null ? by : hangUpBy, at);
    }

    @Override
    public Decision hangUp(AgentId agent, Instant now) {
        requireAgent(agent);
        return Decision.to(new Dialling(origin, place, line, EndedBy.AGENT)).tell(new TelephonyCommand.HangUp());
    }

    @Override
    public Decision end(Intervention intervention) {
        return Unreached.from(this, NotReached.FAILED, EndedBy.SUPERVISOR, intervention.at())
                .tell(new TelephonyCommand.HangUp())
                .publish(intervention.event(CallAction.END), intervention.at());
    }

    @Override
    public Decision withdraw(Instant now) {
        return Withdrawn.from(this, now)
                .tell(new TelephonyCommand.HangUp())
                .agent(line.agent(), AgentConsequence.RELEASED);
    }
}
