package callcenter.callback.domain.promise;

import callcenter.callback.domain.promise.PromiseState.Calling;
import callcenter.callback.domain.promise.PromiseState.Open;
import callcenter.events.callback.PromiseAttempted;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records how an attempt ended, once, and finds what follows a failed one (CBK-6). */
final class Recording {

    private final PromiseRules rules;
    private final Endings endings;

    Recording(PromiseRules rules, Endings endings) {
        this.rules = rules;
        this.endings = endings;
    }

    /** Nothing happens for a call that is no attempt of this promise, or whose end is known already. */
    Decision failed(Decision soFar, String callId, Attempt.Result result, Instant now) {
        var attempt = soFar.promise().attempt(callId).filter(known -> known.takes(result));
        if (attempt.isEmpty()) {
            return soFar;
        }
        return soFar.promise().state() instanceof Calling calling
                        && calling.attempt().equals(attempt.get().id())
                ? carryOn(soFar, calling, attempt.get().ended(result), now)
                : closed(soFar, attempt.get().ended(result), null);
    }

    /** The attempt, if it is one of ours, was the conversation that keeps the promise. */
    Decision succeeded(Decision soFar, String callId, Attempt.Result result) {
        return soFar.promise()
                .attempt(callId)
                .filter(known -> known.takes(result))
                .map(attempt -> closed(soFar, attempt.ended(result), null))
                .orElse(soFar);
    }

    /** No attempt is left: a leader holds the promise until its time is up. */
    Decision giveUp(Decision soFar, Open open, Instant now) {
        var held = soFar.then(soFar.promise().in(open.giveUp()));
        return held.promise().watch().escalation() == null ? endings.escalated(held, "TRIES_USED_UP", now) : held;
    }

    private Decision carryOn(Decision soFar, Calling calling, Attempt ended, Instant now) {
        var next = nextAttempt(soFar.promise().with(ended), now);
        var closed = closed(soFar, ended, next.orElse(null));
        if (next.isPresent()) {
            return closed.then(closed.promise().in(calling.retry(next.get())));
        }
        if (now.isBefore(closed.promise().terms().dueAt())) {
            return giveUp(closed, calling, now);
        }
        var idle = calling.giveUp();
        return endings.breakUp(closed.then(closed.promise().in(idle)), idle, now);
    }

    /** When somebody asked for a time, then; empty when the tries are used up or the next would come too late. */
    private Optional<Instant> nextAttempt(Promise promise, Instant failedAt) {
        var terms = promise.terms();
        var asked = terms.wishes().callAt();
        var next = asked != null && asked.isAfter(failedAt)
                ? Optional.of(rules.of(terms).callableAt(terms, asked))
                : rules.of(terms)
                        .conduct()
                        .retry()
                        .next(promise.tries(), failedAt, rules.of(terms).hours());
        return next.filter(at -> at.isBefore(terms.dueAt()));
    }

    private static Decision closed(Decision soFar, Attempt ended, @Nullable Instant nextAttemptAt) {
        var result = ended.result();
        return soFar.then(
                soFar.promise().with(ended),
                new PromiseAttempted(
                        ended.id().value(),
                        ended.number(),
                        result.outcome().name(),
                        result.agentId(),
                        result.talk().toMillis(),
                        nextAttemptAt,
                        result.endedAt()));
    }
}
