package callcenter.callback.domain.promise;

import callcenter.callback.domain.promise.PromiseState.CustomerOnLine;
import callcenter.callback.domain.promise.PromiseState.Ended;
import callcenter.callback.domain.promise.PromiseState.Open;
import callcenter.callback.domain.promise.PromiseState.Planned;
import callcenter.callback.domain.promise.PromiseState.Requested;
import callcenter.events.callback.PromiseCallRequested;
import java.time.Instant;

/** Asks routing for a call, and takes it back when nothing is heard of it. Never two at the same time (CBK-6). */
final class Attempting {

    private final PromiseRules rules;
    private final Recording recording;
    private final Endings endings;

    Attempting(PromiseRules rules, Recording recording, Endings endings) {
        this.rules = rules;
        this.recording = recording;
        this.endings = endings;
    }

    Decision request(Promise promise, Instant now) {
        var unchanged = Decision.unchanged(promise);
        if (!(promise.state() instanceof Planned planned) || now.isBefore(planned.nextAttemptAt())) {
            return unchanged;
        }
        var dueAt = promise.terms().dueAt();
        if (!now.isBefore(dueAt)) {
            return endings.breakUp(unchanged, planned, now);
        }
        var callableAt = rules.of(promise.terms()).callableAt(promise.terms(), now);
        if (!callableAt.isBefore(dueAt)) {
            return recording.giveUp(unchanged, planned, now);
        }
        return callableAt.isAfter(now)
                ? unchanged.then(promise.in(planned.postpone(callableAt)))
                : call(promise, planned, now);
    }

    private Decision call(Promise promise, Planned planned, Instant now) {
        var attempt = promise.nextAttempt(now);
        var requested = promise.with(attempt).in(planned.request(attempt.id(), now));
        return Decision.unchanged(promise).then(requested, requestedEvent(promise, attempt, now));
    }

    /** The call is taken back first: routing reads both in order, so the old one is gone before a new one rings. */
    Decision giveUpLost(Promise promise, Instant now) {
        return switch (promise.state()) {
            case Requested requested
            when !now.isBefore(requested.requestedAt().plus(rules.lostAfter())) ->
                recording.failed(
                        endings.withdrawn(Decision.unchanged(promise), "LOST", now),
                        requested.attempt().value(),
                        Attempt.Result.notPlaced(now),
                        now);
            case CustomerOnLine line
            when !now.isBefore(line.since().plus(rules.lostAfter())) ->
                Decision.unchanged(promise.in(line.resume(now)));
            case Open open -> Decision.unchanged(promise);
            case Ended ended -> Decision.unchanged(promise);
        };
    }

    private PromiseCallRequested requestedEvent(Promise promise, Attempt attempt, Instant now) {
        var terms = promise.terms();
        var kind = rules.of(terms);
        return new PromiseCallRequested(
                attempt.id().value(),
                attempt.number(),
                terms.contact().customerId(),
                terms.contact().number(),
                terms.matter(),
                terms.ownerId(),
                terms.ownerId() == null ? null : now.plus(kind.conduct().ownerFirst()),
                terms.queueId(),
                kind.priority(),
                terms.dueAt(),
                now,
                terms.kind().name(),
                terms.wishes().placeSince(),
                promise.repeatedAfter(),
                terms.contact().dialled(),
                terms.wishes().placeWaitedMs());
    }
}
