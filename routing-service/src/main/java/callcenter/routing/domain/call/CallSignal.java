package callcenter.routing.domain.call;

import callcenter.routing.domain.reservation.ReservationId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a platform tells us about a call. Signals may be repeated, late and out of order; a signal that the call's state
 * has left behind changes nothing.
 */
public sealed interface CallSignal {

    CallId callId();

    /** When it happened, as far as the platform says so, otherwise when we heard of it. */
    Instant at();

    /**
     * A customer rings.
     *
     * @param number  the customer's number, E.164; null when withheld
     * @param dialled the number of ours that was rung; null when the platform does not say
     */
    record Incoming(
            CallId callId,
            String platform,
            String platformCallId,
            @Nullable String number,
            @Nullable String dialled,
            Instant at)
            implements CallSignal {}

    /** The agent's phone rings: the ring clock starts here (ANS-1). */
    record AgentRinging(CallId callId, ReservationId reservation, Instant at) implements CallSignal {}

    /** The agent answered: the only thing that makes a reservation accepted. */
    record AgentAnswered(CallId callId, ReservationId reservation, Instant at) implements CallSignal {}

    /** The agent's leg is over without an answer. */
    record AgentLegFailed(CallId callId, ReservationId reservation, LegFailure cause, Instant at)
            implements CallSignal {}

    /** Outbound: the customer answered. */
    record CustomerAnswered(CallId callId, Instant at) implements CallSignal {}

    /** Outbound: the customer was not reached. */
    record CustomerNotReached(CallId callId, NotReached cause, Instant at) implements CallSignal {}

    /** The call is over. For a call that we have not heard of yet it leaves a tombstone. */
    record Ended(CallId callId, String platform, String platformCallId, EndedBy by, Instant at) implements CallSignal {}

    /**
     * The customer pressed a key.
     *
     * @param key one of 0 to 9, * and #
     */
    record KeyPressed(CallId callId, String key, Instant at) implements CallSignal {}

    /** The platform would not dial the customer, or was not there to be asked; the agent is still on the line. */
    record DialFailed(CallId callId, Instant at) implements CallSignal {}

    /** The agent who answered could not be connected with the customer. */
    record BridgeFailed(CallId callId, ReservationId reservation, Instant at) implements CallSignal {}

    /** The customer could not be put on hold, and hears the agent as before. */
    record HoldFailed(CallId callId, Instant at) implements CallSignal {}

    /** The customer could not be taken off hold. */
    record ResumeFailed(CallId callId, Instant at) implements CallSignal {}

    /**
     * What the platform hears on the line.
     *
     * @param lasted how long a silence has lasted by now; zero for the rest
     */
    record SpeechHeard(CallId callId, Speech speech, Duration lasted, Instant at) implements CallSignal {}
}
