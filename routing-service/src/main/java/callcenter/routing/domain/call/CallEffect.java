package callcenter.routing.domain.call;

import callcenter.events.call.CallEvent;
import callcenter.routing.domain.agent.Agent;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.domain.reservation.ReservationStatus;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a decision about a call brings with it, committed together with the new state. */
public sealed interface CallEffect {

    record Published(CallEvent event, Instant at) implements CallEffect {}

    record Commanded(TelephonyCommand command) implements CallEffect {}

    record ClockSet(CallClock clock, Instant dueAt) implements CallEffect {}

    record ClockStopped(CallClock clock) implements CallEffect {}

    record ReservationDecided(ReservationId reservation, ReservationStatus status) implements CallEffect {}

    /**
     * @param pause how long the agent gets no call then; null when that is not set
     * @param missesToAway so many missed in a row, and the agent is away (ANS-2)
     */
    record AgentAffected(
            AgentId agent,
            AgentConsequence consequence,
            @Nullable Duration pause,
            int missesToAway) implements CallEffect {

        public AgentAffected(AgentId agent, AgentConsequence consequence) {
            this(agent, consequence, null, Agent.MISSES_TO_AWAY);
        }
    }

    /** An agent's part is over while the call goes on: its record is owed, and has a clock. */
    record PartOwed(CallPart part) implements CallEffect {}

    /** Evidence that no event carries, for the call's timeline. */
    record Noted(String what, @Nullable String norm, String detail, Instant at) implements CallEffect {}
}
