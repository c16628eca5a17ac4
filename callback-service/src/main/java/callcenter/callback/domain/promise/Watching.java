package callcenter.callback.domain.promise;

import callcenter.callback.domain.promise.PromiseState.Ended;
import callcenter.callback.domain.promise.PromiseState.Open;
import callcenter.events.callback.PromiseAcknowledged;
import callcenter.events.callback.PromiseAtRisk;
import java.time.Instant;
import java.util.List;

/** The clock of a promise: warnings on the way and the end of the time (CBK-4). Never early. */
final class Watching {

    private final PromiseRules rules;
    private final Alarms alarms;
    private final Endings endings;

    Watching(PromiseRules rules, Alarms alarms, Endings endings) {
        this.rules = rules;
        this.alarms = alarms;
        this.endings = endings;
    }

    /** After a standstill several warnings may be owed: all are told, in order. */
    Decision notice(Promise promise, Instant now) {
        var decision = Decision.unchanged(promise);
        if (!promise.isOpen()) {
            return decision;
        }
        var terms = promise.terms();
        for (var percent : rules.of(terms).conduct().riskPercents()) {
            var watch = decision.promise().watch();
            if (percent > watch.noticedPercent() && !now.isBefore(terms.partGone(percent))) {
                decision = decision.then(
                        decision.promise().warned(watch.noticed(percent)),
                        new PromiseAtRisk(percent, terms.ownerId(), terms.dueAt(), now));
            }
        }
        return decision;
    }

    /** The one who was told has not acknowledged in time: the next one is. */
    Decision climb(Promise promise, Instant now) {
        var decision = Decision.unchanged(promise);
        var ladder = rules.of(promise.terms()).conduct().ladder();
        var owed = promise.isOpen() || promise.state() instanceof PromiseState.Broken;
        return promise.watch()
                .climbsAt(ladder)
                .filter(at -> owed && !now.isBefore(at))
                .map(at -> endings.escalated(decision, "NOT_ACKNOWLEDGED", now))
                .orElse(decision);
    }

    Decision acknowledge(Promise promise, PromiseCommand.Acknowledge command, Instant now) {
        var watch = promise.watch();
        if (watch.escalation() == null || watch.acknowledgedBy() != null) {
            throw new IllegalTransition(
                    watch.escalation() == null ? "NOT_ESCALATED" : "ACKNOWLEDGED", List.of(), command.label());
        }
        return Decision.unchanged(promise)
                .then(
                        promise.warned(watch.acknowledged(command.by())),
                        new PromiseAcknowledged(watch.escalation().name(), command.by(), now));
    }

    Decision breakIfDue(Promise promise, Instant now) {
        return switch (promise.state()) {
            case Open open
            when !now.isBefore(alarms.breaksAt(promise, open)) ->
                endings.breakUp(Decision.unchanged(promise), open, now);
            case Open open -> Decision.unchanged(promise);
            case Ended ended -> Decision.unchanged(promise);
        };
    }
}
