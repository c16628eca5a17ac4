package callcenter.callback.domain.promise;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** When a promise is to be looked at again: follows from its state alone, so no alarm can be forgotten (I6). */
public final class Alarms {

    private final PromiseRules rules;

    public Alarms(PromiseRules rules) {
        this.rules = rules;
    }

    /** Every alarm this promise needs now; once it has ended, only a broken one that nobody has taken in hand has any. */
    public Map<AlarmKind, Instant> of(Promise promise) {
        var alarms = new EnumMap<AlarmKind, Instant>(AlarmKind.class);
        if (promise.state() instanceof PromiseState.Open open) {
            alarms.put(AlarmKind.DUE, breaksAt(promise, open));
            rules.of(promise.terms()).conduct().riskPercents().stream()
                    .filter(percent -> percent > promise.watch().noticedPercent())
                    .findFirst()
                    .ifPresent(percent ->
                            alarms.put(AlarmKind.AT_RISK, promise.terms().partGone(percent)));
            switch (open) {
                case PromiseState.Planned planned -> alarms.put(AlarmKind.ATTEMPT, planned.nextAttemptAt());
                case PromiseState.Requested requested ->
                    alarms.put(AlarmKind.ATTEMPT_LOST, requested.requestedAt().plus(rules.lostAfter()));
                case PromiseState.Talking talking -> {}
                case PromiseState.AwaitingWrapUp waiting -> {}
                case PromiseState.Escalated escalated -> {}
                case PromiseState.CustomerOnLine line ->
                    alarms.put(AlarmKind.ATTEMPT_LOST, line.since().plus(rules.lostAfter()));
            }
        }
        if (promise.isOpen() || promise.state() instanceof PromiseState.Broken) {
            promise.watch()
                    .climbsAt(rules.of(promise.terms()).conduct().ladder())
                    .ifPresent(at -> alarms.put(AlarmKind.LADDER, at));
        }
        return alarms;
    }

    /** A conversation that began in time is not broken off by the deadline: its wrap-up decides, within a limit. */
    Instant breaksAt(Promise promise, PromiseState.Open open) {
        var dueAt = promise.terms().dueAt();
        return switch (open) {
            case PromiseState.Talking talking -> dueAt.plus(rules.confirmWithin());
            case PromiseState.AwaitingWrapUp waiting -> dueAt.plus(rules.confirmWithin());
            case PromiseState.CustomerOnLine line -> dueAt.plus(rules.confirmWithin());
            case PromiseState.Planned planned -> dueAt;
            case PromiseState.Escalated escalated -> dueAt;
            case PromiseState.Requested requested -> dueAt;
        };
    }
}
