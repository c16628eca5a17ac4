package callcenter.callback.domain.promise;

import callcenter.calendar.Reckoning;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a promise, or learnt about it. Signals and alarms that come late, twice or out of order change
 * nothing; only what a person asks can be refused.
 */
public sealed interface PromiseCommand {

    /** Name in refusals, such as {@code WAIVE}. */
    default String label() {
        return Labels.of(this);
    }

    /** The planned time has come. */
    record RequestCall() implements PromiseCommand {}

    /** Nothing was heard of the requested call for too long. */
    record GiveUpLostCall() implements PromiseCommand {}

    /** An agent to whom the call was offered did not take it. */
    record NoteOfferMissed(String callId, MissedOffer offer) implements PromiseCommand {}

    /** Agent and whoever picked up talk. */
    record NoteAnswered(String callId) implements PromiseCommand {}

    /** The call is over without anybody having talked. */
    record NoteNotReached(String callId, AttemptOutcome outcome, Instant at) implements PromiseCommand {}

    /** The call is over, somebody talked; who it was comes with the wrap-up. */
    record NoteTalked(Conversation conversation) implements PromiseCommand {}

    /** The agent recorded who was on the line. */
    record NoteParty(Conversation conversation, Party party) implements PromiseCommand {}

    /** The customer has called in and talks with an agent. */
    record NoteCustomerCalled(String callId, Instant at) implements PromiseCommand {}

    /** The customer's own call is over, and its record says nothing of this promise. */
    record NoteCustomerGone(String callId) implements PromiseCommand {}

    /** The agent who talks with the customer says that the call is about this matter. */
    record ConfirmCustomerCalled(String callId, String by) implements PromiseCommand {}

    /**
     * The customer wants to be called then instead (CBK-13).
     *
     * @param dueAt to be kept by
     * @param number to be called on; null: as before
     */
    record Postpone(
            String by,
            String note,
            Instant callAt,
            Instant dueAt,
            @Nullable String number) implements PromiseCommand {}

    /**
     * Who answered instead said when and where the customer can be reached (CBK-5); the deadline stays.
     *
     * @param number to be called on; null: as before
     */
    record PlanAsAsked(
            String by,
            String note,
            Instant callAt,
            @Nullable String number) implements PromiseCommand {}

    /**
     * Another owner.
     *
     * @param to null: the team
     * @param by null: a rule
     */
    record HandOver(
            @Nullable String to,
            @Nullable String by,
            HandOverReason reason,
            @Nullable String note) implements PromiseCommand {}

    /** The agent who owned it until going off shift is back. */
    record ReturnToOwner(String ownerId) implements PromiseCommand {}

    /** The same customer was promised a callback for the same matter again (CBK-8). */
    record Merge(PromiseId again, Terms terms) implements PromiseCommand {}

    /**
     * Its time is counted anew, under other rules or because a year's holidays became known.
     *
     * @param by null: a rule
     * @param missingYear null: the deadline is final
     */
    record Replan(
            Reckoning reckoning,
            ReplanReason reason,
            int rulesVersion,
            @Nullable Integer missingYear,
            @Nullable String by,
            @Nullable String note)
            implements PromiseCommand {}

    /** Somebody has taken the escalation in hand. */
    record Acknowledge(String by) implements PromiseCommand {}

    /** Nobody may have taken it in hand. */
    record ClimbLadder() implements PromiseCommand {}

    /** Part of the time may be gone. */
    record NoticeRisk() implements PromiseCommand {}

    /** The time may be up. */
    record BreakIfDue() implements PromiseCommand {}

    /** The customer does not want the call any more. */
    record Waive(String by, String reason) implements PromiseCommand {}
}
