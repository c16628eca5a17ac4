package callcenter.callback.domain.promise;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a promise stands. It is open until it is kept, waived or broken, and what ended never changes again.
 *
 * <pre>
 *            time to call             agent and customer talk        call over
 *   Planned ─────────────▶ Requested ────────────────────▶ Talking ───────────▶ AwaitingWrapUp
 *      ▲                       │ not reached, not placed                             │ not the customer,
 *      ├───────────────────────┴─────────────────────────────────────────────────────┤ or too short
 *      │ another try is left                                                         │
 *      └──────────────────────────────────── or ─────────────────────────────────────┘
 *                                             │ tries used up
 *                                             ▼
 *                                         Escalated
 *
 *   Planned, Requested, Escalated ◀─── the customer calls in, hangs up ───▶ CustomerOnLine
 *
 *   any open state ── conversation with the customer ─▶ Kept
 *                  ── the customer's word ────────────▶ Waived
 *                  ── deadline ───────────────────────▶ Broken
 * </pre>
 *
 * A transition is a method on the states that allow it; signals that arrive out of order may skip states forward.
 */
public sealed interface PromiseState {

    /** Name in refusals, such as {@code AWAITING_WRAP_UP}. */
    default String label() {
        return Labels.of(this);
    }

    /** Still owed to the customer. */
    sealed interface Open extends PromiseState {

        default Kept keep(Conversation conversation) {
            return new Kept(conversation);
        }

        default Waived waive(String by, String reason, Instant at) {
            return new Waived(by, reason, at);
        }

        default Broken breakFor(BreakReason reason, Instant at) {
            return new Broken(reason, at);
        }

        /** No further attempt is planned. */
        default Escalated giveUp() {
            return new Escalated();
        }
    }

    /** Open and no call of ours is running. */
    sealed interface Idle extends Open {

        /** A call that was given up as lost turns out to live. */
        default Talking resume(AttemptId attempt) {
            return new Talking(attempt);
        }

        /** A call that was given up as lost turns out to have been a conversation. */
        default AwaitingWrapUp resumeAfter(AttemptId attempt, Conversation conversation) {
            return new AwaitingWrapUp(attempt, conversation);
        }
    }

    /** Open and one call runs; there is never a second (CBK-6). */
    sealed interface Calling extends Open {

        AttemptId attempt();

        /** The attempt failed, another follows. */
        default Planned retry(Instant nextAttemptAt) {
            return new Planned(nextAttemptAt);
        }
    }

    /** The next attempt has its time. */
    record Planned(Instant nextAttemptAt) implements Idle {

        Requested request(AttemptId attempt, Instant at) {
            return new Requested(attempt, at);
        }

        CustomerOnLine meet(String callId, Instant at) {
            return new CustomerOnLine(callId, at, nextAttemptAt, null, null);
        }

        Planned postpone(Instant nextAttemptAt) {
            return new Planned(nextAttemptAt);
        }
    }

    /**
     * The customer has called in: nobody dials meanwhile (CBK-5).
     *
     * @param resumeAt next attempt unless that call keeps the promise; null: none was planned
     * @param confirmedBy agent who said that the call is about this matter; null until then
     * @param talked the conversation, when it is over
     */
    record CustomerOnLine(
            String callId,
            Instant since,
            @Nullable Instant resumeAt,
            @Nullable String confirmedBy,
            @Nullable Conversation talked)
            implements Idle {

        CustomerOnLine confirm(String by) {
            return new CustomerOnLine(callId, since, resumeAt, by, talked);
        }

        CustomerOnLine end(Conversation conversation) {
            return new CustomerOnLine(callId, since, resumeAt, confirmedBy, conversation);
        }

        CustomerOnLine planAt(Instant nextAttemptAt) {
            return new CustomerOnLine(callId, since, nextAttemptAt, confirmedBy, talked);
        }

        /** That call did not keep it: as it was before. */
        Idle resume(Instant now) {
            if (resumeAt == null) {
                return new Escalated();
            }
            return new Planned(resumeAt.isBefore(now) ? now : resumeAt);
        }
    }

    /** Tries are used up or do not fit before the deadline; a leader holds it. */
    record Escalated() implements Idle {

        CustomerOnLine meet(String callId, Instant at) {
            return new CustomerOnLine(callId, at, null, null, null);
        }

        /** Somebody said when the customer can be reached. */
        Planned planAt(Instant nextAttemptAt) {
            return new Planned(nextAttemptAt);
        }
    }

    /** Routing is to place the call; nobody talks yet. */
    record Requested(AttemptId attempt, Instant requestedAt) implements Calling {

        /** Our ringing call is taken back: the customer was faster. */
        CustomerOnLine meet(String callId, Instant at) {
            return new CustomerOnLine(callId, at, at, null, null);
        }

        Talking answer() {
            return new Talking(attempt);
        }

        AwaitingWrapUp end(Conversation conversation) {
            return new AwaitingWrapUp(attempt, conversation);
        }
    }

    /** An agent talks with whoever answered. */
    record Talking(AttemptId attempt) implements Calling {

        AwaitingWrapUp end(Conversation conversation) {
            return new AwaitingWrapUp(attempt, conversation);
        }
    }

    /** The call is over; only the agent's record says who was on the line. */
    record AwaitingWrapUp(AttemptId attempt, Conversation conversation) implements Calling {}

    /** Over for ever. */
    sealed interface Ended extends PromiseState {}

    /** A conversation with the customer took place (CBK-5). */
    record Kept(Conversation conversation) implements Ended {}

    /** The customer does not want the call. */
    record Waived(String by, String reason, Instant at) implements Ended {}

    /** The time was up without a conversation. */
    record Broken(BreakReason reason, Instant at) implements Ended {}
}
