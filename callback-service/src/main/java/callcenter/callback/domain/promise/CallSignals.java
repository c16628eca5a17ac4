package callcenter.callback.domain.promise;

import callcenter.callback.domain.promise.PromiseState.Calling;
import callcenter.callback.domain.promise.PromiseState.Ended;
import callcenter.callback.domain.promise.PromiseState.Idle;
import callcenter.callback.domain.promise.PromiseState.Open;
import callcenter.callback.domain.promise.PromiseState.Requested;
import callcenter.callback.domain.promise.PromiseState.Talking;
import callcenter.events.callback.PromiseOfferMissed;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What routing tells about a call for this promise: the same end whatever the order, however often (I3). */
final class CallSignals {

    private final PromiseRules rules;
    private final Recording recording;
    private final Endings endings;

    CallSignals(PromiseRules rules, Recording recording, Endings endings) {
        this.rules = rules;
        this.recording = recording;
        this.endings = endings;
    }

    /** Part of the record whenever it is learnt, also of a promise that has ended; it decides nothing. */
    Decision offerMissed(Promise promise, PromiseCommand.NoteOfferMissed note) {
        var offer = note.offer();
        return promise.attempt(note.callId())
                .filter(attempt -> !attempt.knows(offer))
                .map(attempt -> Decision.unchanged(promise)
                        .then(
                                promise.with(attempt.missedBy(offer)),
                                new PromiseOfferMissed(
                                        note.callId(),
                                        attempt.number(),
                                        offer.id(),
                                        offer.agentId(),
                                        offer.end().name(),
                                        offer.rang().toMillis(),
                                        offer.at())))
                .orElse(Decision.unchanged(promise));
    }

    Decision answered(Promise promise, String callId) {
        var attempt = promise.attempt(callId).filter(known -> !known.isTry());
        return attempt.map(live -> Decision.unchanged(answered(promise, live))).orElse(Decision.unchanged(promise));
    }

    private static Promise answered(Promise promise, Attempt live) {
        return switch (promise.state()) {
            case Requested requested when requested.attempt().equals(live.id()) -> promise.in(requested.answer());
            case Idle idle -> promise.with(live.resumed()).in(idle.resume(live.id()));
            case Calling calling -> promise;
            case Ended ended -> promise;
        };
    }

    Decision talked(Promise promise, Conversation conversation) {
        var attempt = promise.attempt(conversation.callId()).filter(known -> !known.isTry());
        return attempt.map(live -> Decision.unchanged(talked(promise, live, conversation)))
                .orElse(Decision.unchanged(promise));
    }

    /** In a call of ours the customer may have asked to be called another time: that is no answer yet (CBK-13). */
    private AttemptOutcome outcome(Promise promise, PromiseCommand.NoteParty note) {
        var conversation = note.conversation();
        var outcome = conversation.outcome(note.party(), rules.minimumTalk());
        var asked = promise.terms().wishes();
        var later = asked.timeChosen()
                && asked.callAt() != null
                && asked.callAt().isAfter(conversation.endedAt())
                && promise.attempt(conversation.callId()).isPresent();
        return outcome == AttemptOutcome.CONVERSATION && later ? AttemptOutcome.POSTPONED : outcome;
    }

    private static Promise talked(Promise promise, Attempt live, Conversation conversation) {
        return switch (promise.state()) {
            case Requested requested
            when requested.attempt().equals(live.id()) -> promise.in(requested.end(conversation));
            case Talking talking when talking.attempt().equals(live.id()) -> promise.in(talking.end(conversation));
            case Idle idle -> promise.with(live.resumed()).in(idle.resumeAfter(live.id(), conversation));
            case Calling calling -> promise;
            case Ended ended -> promise;
        };
    }

    Decision notReached(Promise promise, PromiseCommand.NoteNotReached missed, Instant now) {
        var result = new Attempt.Result(missed.outcome(), null, Duration.ZERO, missed.at());
        return recording.failed(Decision.unchanged(promise), missed.callId(), result, now);
    }

    /** Whoever names a promise in the record of a call that is no attempt says that it was about it. */
    private static @Nullable String named(Promise promise, Conversation conversation) {
        return promise.attempt(conversation.callId()).isPresent() ? null : conversation.agentId();
    }

    /** Any conversation with the customer about this promise keeps it, also in a call given up as lost (CBK-5). */
    Decision party(Promise promise, PromiseCommand.NoteParty note, Instant now) {
        var conversation = note.conversation();
        var outcome = outcome(promise, note);
        var result = new Attempt.Result(outcome, conversation.agentId(), conversation.talk(), conversation.endedAt());
        var unchanged = Decision.unchanged(promise);
        return outcome == AttemptOutcome.CONVERSATION && promise.state() instanceof Open open
                ? endings.keep(
                        recording.succeeded(unchanged, conversation.callId(), result),
                        open,
                        conversation,
                        named(promise, conversation),
                        now)
                : recording.failed(unchanged, conversation.callId(), result, now);
    }
}
