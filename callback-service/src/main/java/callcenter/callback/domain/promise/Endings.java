package callcenter.callback.domain.promise;

import callcenter.callback.domain.promise.PromiseState.Broken;
import callcenter.callback.domain.promise.PromiseState.Open;
import callcenter.callback.domain.promise.PromiseState.Requested;
import callcenter.events.callback.PromiseAttempted;
import callcenter.events.callback.PromiseBroken;
import callcenter.events.callback.PromiseCallWithdrawn;
import callcenter.events.callback.PromiseEscalated;
import callcenter.events.callback.PromiseKept;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How an open promise ends, and what is told on the way. */
final class Endings {

    private final PromiseRules rules;

    Endings(PromiseRules rules) {
        this.rules = rules;
    }

    /** @param confirmedBy who said that the customer's own call was about the matter; null where nobody had to */
    Decision keep(Decision soFar, Open open, Conversation conversation, @Nullable String confirmedBy, Instant now) {
        var terms = soFar.promise().terms();
        var stillRinging = open instanceof Requested requested
                && !requested.attempt().value().equals(conversation.callId());
        var decision = stillRinging ? withdrawn(soFar, "KEPT", now) : soFar;
        return decision.then(
                decision.promise().in(open.keep(conversation)),
                new PromiseKept(
                        conversation.callId(),
                        conversation.agentId(),
                        conversation.talk().toMillis(),
                        !conversation.endedAt().isAfter(terms.dueAt()),
                        terms.dueAt(),
                        conversation.endedAt(),
                        confirmedBy));
    }

    /** Broken promises go one level up: the customer still waits for somebody. */
    Decision breakUp(Decision soFar, Open open, Instant now) {
        var terms = soFar.promise().terms();
        var broken = open.breakFor(reason(soFar.promise()), now);
        var decision = escalated(withdrawn(soFar, "BROKEN", now), "OVERDUE", now);
        return decision.then(decision.promise().in(broken), brokenEvent(broken, decision.promise(), terms));
    }

    /** One rung up the ladder; at its top everybody has been told. */
    Decision escalated(Decision soFar, String reason, Instant now) {
        var promise = soFar.promise();
        var watch = promise.watch();
        return watch.next(rules.of(promise.terms()).conduct().ladder())
                .map(level -> soFar.then(
                        promise.warned(watch.escalated(level, now)),
                        new PromiseEscalated(
                                level.name(), reason, promise.terms().dueAt(), now)))
                .orElse(soFar);
    }

    /** Takes back a call that nobody has answered yet; one in which people talk is left alone. */
    Decision withdrawn(Decision soFar, String reason, Instant now) {
        return soFar.promise().state() instanceof Requested requested
                ? soFar.then(
                        soFar.promise(),
                        new PromiseCallWithdrawn(requested.attempt().value(), reason, now))
                : soFar;
    }

    /** The running attempt never rang the customer's phone (CBK-6). */
    Decision notPlaced(Decision soFar, AttemptId attempt, Instant nextAttemptAt, Instant now) {
        return soFar.promise()
                .attempt(attempt.value())
                .filter(Attempt::isRunning)
                .map(running -> soFar.then(
                        soFar.promise().with(running.ended(Attempt.Result.notPlaced(now))),
                        new PromiseAttempted(
                                running.id().value(),
                                running.number(),
                                AttemptOutcome.NOT_PLACED.name(),
                                null,
                                0,
                                nextAttemptAt,
                                now)))
                .orElse(soFar);
    }

    private static BreakReason reason(Promise promise) {
        if (promise.attempts().stream().anyMatch(Attempt::isRunning)) {
            return BreakReason.IN_PROGRESS;
        }
        return promise.tries() > 0 ? BreakReason.NOT_REACHED : BreakReason.NOT_TRIED;
    }

    private static PromiseBroken brokenEvent(Broken broken, Promise promise, Terms terms) {
        return new PromiseBroken(broken.reason().name(), terms.ownerId(), promise.tries(), terms.dueAt(), broken.at());
    }
}
