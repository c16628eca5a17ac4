package callcenter.callback.domain.promise;

import callcenter.callback.domain.promise.PromiseState.Ended;
import callcenter.callback.domain.promise.PromiseState.Open;
import callcenter.events.callback.PromiseAtRisk;
import java.time.Instant;

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
        for (var percent : rules.riskPercents()) {
            var watch = decision.promise().watch();
            if (percent > watch.noticedPercent() && !now.isBefore(terms.partGone(percent))) {
                decision = decision.then(
                        decision.promise().warned(watch.noticed(percent)),
                        new PromiseAtRisk(percent, terms.ownerId(), terms.dueAt(), now));
            }
        }
        return decision;
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
