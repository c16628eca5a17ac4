package callcenter.callback.domain.promise;

import callcenter.callback.domain.promise.PromiseState.AwaitingWrapUp;
import callcenter.callback.domain.promise.PromiseState.CustomerOnLine;
import callcenter.callback.domain.promise.PromiseState.Escalated;
import callcenter.callback.domain.promise.PromiseState.Open;
import callcenter.callback.domain.promise.PromiseState.Planned;
import callcenter.callback.domain.promise.PromiseState.Requested;
import callcenter.callback.domain.promise.PromiseState.Talking;
import callcenter.events.callback.PromiseMerged;
import callcenter.events.callback.PromiseReplanned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people and rules change about an open promise: when, where, whose, and how many promises it stands for. */
final class Changing {

    private final PromiseRules rules;
    private final Endings endings;

    Changing(PromiseRules rules, Endings endings) {
        this.rules = rules;
        this.endings = endings;
    }

    /** Only by the customer's word: the clock begins anew, and a ringing call is taken back. */
    Decision postpone(Promise promise, PromiseCommand.Postpone command, Instant now) {
        var open = open(promise, command);
        var wishes = promise.terms().wishes().postponed(command.callAt(), command.dueAt());
        var terms = renumbered(promise.terms().wishing(wishes).due(command.dueAt()), command.number());
        var later = promise.under(terms).warned(promise.watch().renewed());
        var decision = planned(later, open, command.callAt(), now);
        return decision.then(
                decision.promise(),
                replanned(
                        decision.promise(),
                        ReplanReason.POSTPONED,
                        command.by(),
                        command.note(),
                        command.number(),
                        now));
    }

    /** The deadline stays; a time after it is no plan but the customer's to choose. */
    Decision planAsAsked(Promise promise, PromiseCommand.PlanAsAsked command, Instant now) {
        var open = open(promise, command);
        if (!command.callAt().isBefore(promise.terms().dueAt())) {
            throw new IllegalTransition(open.label(), List.of("POSTPONE"), command.label());
        }
        var wishes = promise.terms().wishes().calledAt(command.callAt());
        var terms = renumbered(promise.terms().wishing(wishes), command.number());
        var at = rules.of(terms).callableAt(terms, command.callAt());
        var decision = planned(promise.under(terms), open, at, now);
        return decision.then(
                decision.promise(),
                replanned(
                        decision.promise(),
                        ReplanReason.ASKED_WHEN,
                        command.by(),
                        command.note(),
                        command.number(),
                        now));
    }

    /** Promised again: one promise, the earliest deadline, and called no later than either would have been (CBK-8). */
    Decision merge(Promise promise, PromiseCommand.Merge command, Instant now) {
        var open = open(promise, command);
        var id = command.again().value();
        if (promise.terms().ties().merged().contains(id)) {
            return Decision.unchanged(promise);
        }
        var terms = promise.terms().mergedWith(id, command.terms());
        var sooner = terms.dueAt().isBefore(promise.terms().dueAt());
        var merged = promise.under(terms).warned(sooner ? promise.watch().renewed() : promise.watch());
        if (open instanceof Planned planned) {
            var first = rules.of(terms).firstCall(command.terms(), now);
            merged = merged.in(first.isBefore(planned.nextAttemptAt()) ? planned.postpone(first) : planned);
        }
        return Decision.unchanged(promise)
                .then(
                        merged,
                        new PromiseMerged(
                                id,
                                command.terms().callId(),
                                command.terms().kind().name(),
                                command.terms().agreedAt(),
                                terms.dueAt(),
                                now));
    }

    /** Counted anew; a first call that was not made yet is planned anew as well. */
    Decision replan(Promise promise, PromiseCommand.Replan command, Instant now) {
        var open = open(promise, command);
        var ties = promise.terms().ties().ruled(command.rulesVersion(), command.missingYear());
        var terms = promise.terms().reckoned(command.reckoning(), ties);
        var again = promise.under(terms).warned(promise.watch().renewed());
        if (open instanceof Planned planned && promise.attempts().isEmpty()) {
            again = again.in(planned.postpone(rules.of(terms).firstCall(terms, now)));
        }
        return Decision.unchanged(promise)
                .then(again, replanned(again, command.reason(), command.by(), command.note(), null, now));
    }

    /** A call in which people talk goes on; its end leads to the new time. */
    private Decision planned(Promise promise, Open open, Instant at, Instant now) {
        var unchanged = Decision.unchanged(promise);
        return switch (open) {
            case Planned planned -> unchanged.in(planned.postpone(at));
            case Escalated escalated -> unchanged.in(escalated.planAt(at));
            case CustomerOnLine line -> unchanged.in(line.planAt(at));
            case Requested requested ->
                endings.notPlaced(endings.withdrawn(unchanged, "POSTPONED", now), requested.attempt(), at, now)
                        .in(requested.retry(at));
            case Talking talking -> unchanged;
            case AwaitingWrapUp waiting -> unchanged;
        };
    }

    private static Terms renumbered(Terms terms, @Nullable String number) {
        return number == null ? terms : terms.reachedAt(number);
    }

    private static PromiseReplanned replanned(
            Promise promise,
            ReplanReason reason,
            @Nullable String by,
            @Nullable String note,
            @Nullable String number,
            Instant now) {
        return new PromiseReplanned(
                reason.name(),
                by,
                note,
                number,
                promise.state() instanceof Planned planned ? planned.nextAttemptAt() : null,
                promise.terms().dueAt(),
                promise.terms().ties().rulesVersion(),
                now);
    }

    private static Open open(Promise promise, PromiseCommand command) {
        if (promise.state() instanceof Open open) {
            return open;
        }
        throw new IllegalTransition(promise.state().label(), List.of(), command.label());
    }
}
