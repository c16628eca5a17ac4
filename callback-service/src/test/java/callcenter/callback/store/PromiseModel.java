package callcenter.callback.store;

import callcenter.callback.domain.promise.Party;
import callcenter.callback.domain.promise.PromiseCommand;
import callcenter.events.callback.CallbackEvent;
import callcenter.events.callback.PromiseBroken;
import callcenter.events.callback.PromiseCallRequested;
import callcenter.events.callback.PromiseCallWithdrawn;
import callcenter.events.callback.PromiseKept;
import callcenter.events.callback.PromiseMerged;
import callcenter.events.callback.PromiseReplanned;
import callcenter.events.callback.PromiseWaived;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a customer may rely on, told without a word of how it is done: which commands may end a promise and how, when its time is
 * up, and how many phones of ours may ring. Everything else the implementation is free to do.
 */
final class PromiseModel {

    private final Duration minimumTalk;
    private final Duration confirmWithin;
    private final Set<String> attempts = new HashSet<>();
    private final Set<String> over = new HashSet<>();
    private Instant dueAt;
    /** The time the customer chose, or what was said about it last. */
    private @Nullable Instant chosen;

    private @Nullable String ended;
    private @Nullable String ringing;

    PromiseModel(Instant dueAt, Duration minimumTalk, Duration confirmWithin) {
        this.dueAt = dueAt;
        this.minimumTalk = minimumTalk;
        this.confirmWithin = confirmWithin;
    }

    /** Takes one step; answers what the implementation did that nobody allowed, or null. */
    @Nullable
    String step(PromiseCommand command, List<CallbackEvent> events, Instant now) {
        if (command instanceof PromiseCommand.NoteNotReached missed) {
            over.add(missed.callId());
        }
        if (command instanceof PromiseCommand.NoteParty noted) {
            over.add(noted.conversation().callId());
        }
        for (var event : events) {
            var fault = step(command, event, now);
            if (fault != null) {
                return fault + " by " + command + " at " + now;
            }
        }
        return mustHaveEnded(command, now);
    }

    @Nullable
    String ended() {
        return ended;
    }

    private @Nullable String step(PromiseCommand command, CallbackEvent event, Instant now) {
        return switch (event) {
            case PromiseKept kept -> end("KEPT", mayKeep(command, kept));
            case PromiseWaived waived -> end("WAIVED", command instanceof PromiseCommand.Waive);
            case PromiseBroken broken -> end("BROKEN", !now.isBefore(dueAt));
            case PromiseCallRequested requested -> ring(requested, now);
            case PromiseCallWithdrawn withdrawn -> {
                over.add(withdrawn.attemptId());
                yield null;
            }
            case PromiseReplanned replanned -> {
                dueAt = replanned.dueAt();
                chosen = switch (command) {
                    case PromiseCommand.Postpone postpone -> postpone.callAt();
                    case PromiseCommand.PlanAsAsked asked -> chosen == null ? null : asked.callAt();
                    default -> chosen;
                };
                yield null;
            }
            case PromiseMerged merged -> merge(command, merged);
            default -> null;
        };
    }

    /** The earliest deadline wins; what is promised sooner than the chosen time may be kept sooner. */
    private @Nullable String merge(PromiseCommand command, PromiseMerged merged) {
        if (!(command instanceof PromiseCommand.Merge again)) {
            return "merged without a second promise";
        }
        if (again.terms().dueAt().isBefore(dueAt)) {
            dueAt = again.terms().dueAt();
            chosen = null;
        }
        return merged.dueAt().equals(dueAt) ? null : "merged, and due at " + merged.dueAt() + " instead of " + dueAt;
    }

    private @Nullable String end(String how, boolean allowed) {
        var before = ended;
        ended = how;
        if (before != null) {
            return "it was " + before + " and became " + how;
        }
        return allowed ? null : how + " without a cause";
    }

    /** A conversation with the customer that is long enough; not the one in which another time was chosen. */
    private boolean mayKeep(PromiseCommand command, PromiseKept kept) {
        var longEnough = kept.talkMs() >= minimumTalk.toMillis();
        var allowed = switch (command) {
            case PromiseCommand.NoteParty noted ->
                noted.party() == Party.CUSTOMER
                        && (chosen == null || !attempts.contains(kept.callId()) || !chosen.isAfter(kept.keptAt()));
            case PromiseCommand.NoteTalked talked -> !attempts.contains(kept.callId());
            case PromiseCommand.ConfirmCustomerCalled confirmed -> !attempts.contains(kept.callId());
            default -> false;
        };
        return longEnough && allowed;
    }

    private @Nullable String ring(PromiseCallRequested requested, Instant now) {
        var first = ringing;
        ringing = requested.attemptId();
        attempts.add(requested.attemptId());
        if (ended != null) {
            return "a call for a promise that is " + ended;
        }
        if (first != null && !over.contains(first)) {
            return "a second call while " + first + " runs";
        }
        return now.isBefore(dueAt) ? null : "a call after its time";
    }

    /** Nothing outlives its time, and the customer's word counts at once. */
    private @Nullable String mustHaveEnded(PromiseCommand command, Instant now) {
        if (ended == null && command instanceof PromiseCommand.Waive) {
            return "the customer waived it and it is open";
        }
        var late = !now.isBefore(dueAt.plus(confirmWithin));
        return ended == null && late && command instanceof PromiseCommand.BreakIfDue ? "open after its time" : null;
    }
}
