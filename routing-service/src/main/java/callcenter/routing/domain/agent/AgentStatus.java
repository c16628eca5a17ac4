package callcenter.routing.domain.agent;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.reservation.ReservationId;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether an agent gets calls.
 *
 * <pre>
 *   Offline ◄──► Available ◄──► Away          as the agent asks; Away also: two misses, declined, cannot be
 *                  │   ▲                      dialled, connection lost
 *          reserved│   │taken back, missed once
 *                  ▼   │
 *                Reserved ── answered ──► Busy ── talk ended ──► WrapUp ── record written, or freed ──► what was
 *                                          └── nobody was reached, withdrawn ──────────────────────►   asked for,
 *                                                                                                 or Available
 * </pre>
 */
public sealed interface AgentStatus {

    Instant since();

    Kind kind();

    /** The call that holds the agent, if one does. */
    default Optional<CallId> call() {
        return Optional.empty();
    }

    /** Name of a status, as published. */
    enum Kind {
        OFFLINE,
        AVAILABLE,
        RESERVED,
        BUSY,
        WRAP_UP,
        AWAY
    }

    /** Signed out. */
    record Offline(Instant since) implements AgentStatus {
        @Override
        public Kind kind() {
            return Kind.OFFLINE;
        }
    }

    /** Idle since then, and offered calls. */
    record Available(Instant since) implements AgentStatus {
        @Override
        public Kind kind() {
            return Kind.AVAILABLE;
        }
    }

    /** Held for one call and being rung. */
    record Reserved(ReservationId reservation, CallId callId, Instant since) implements AgentStatus {
        @Override
        public Kind kind() {
            return Kind.RESERVED;
        }

        @Override
        public Optional<CallId> call() {
            return Optional.of(callId);
        }
    }

    /** On the line. */
    record Busy(CallId callId, Instant since) implements AgentStatus {
        @Override
        public Kind kind() {
            return Kind.BUSY;
        }

        @Override
        public Optional<CallId> call() {
            return Optional.of(callId);
        }
    }

    /** Owes the record of a call (CAL-12). */
    record WrapUp(CallId callId, Instant since) implements AgentStatus {
        @Override
        public Kind kind() {
            return Kind.WRAP_UP;
        }

        @Override
        public Optional<CallId> call() {
            return Optional.of(callId);
        }
    }

    /** Signed in and not offered calls, for this reason. */
    record Away(String reason, Instant since) implements AgentStatus {
        @Override
        public Kind kind() {
            return Kind.AWAY;
        }
    }
}
