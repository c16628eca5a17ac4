package callcenter.callback.domain.promise;

import java.time.Instant;

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

    /** Agent and whoever picked up talk. */
    record NoteAnswered(String callId) implements PromiseCommand {}

    /** The call is over without anybody having talked. */
    record NoteNotReached(String callId, AttemptOutcome outcome, Instant at) implements PromiseCommand {}

    /** The call is over, somebody talked; who it was comes with the wrap-up. */
    record NoteTalked(Conversation conversation) implements PromiseCommand {}

    /** The agent recorded who was on the line. */
    record NoteParty(Conversation conversation, Party party) implements PromiseCommand {}

    /** Part of the time may be gone. */
    record NoticeRisk() implements PromiseCommand {}

    /** The time may be up. */
    record BreakIfDue() implements PromiseCommand {}

    /** The customer does not want the call any more. */
    record Waive(String by, String reason) implements PromiseCommand {}
}
