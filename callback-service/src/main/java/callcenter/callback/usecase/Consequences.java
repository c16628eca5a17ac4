package callcenter.callback.usecase;

import callcenter.callback.domain.promise.AlarmKind;
import callcenter.callback.domain.promise.Alarms;
import callcenter.callback.domain.promise.Decision;
import callcenter.events.callback.CallbackEvent;
import callcenter.messaging.Deadline;
import callcenter.messaging.Transaction;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;

/** What a decision leads to outside its row: events told and alarms set, all within the same transaction. */
@Singleton
final class Consequences {

    private final Notices notices;
    private final MeterRegistry meters;

    Consequences(Notices notices, MeterRegistry meters) {
        this.notices = notices;
        this.meters = meters;
    }

    /**
     * @param told number of events told before
     * @param set alarms that are set already
     * @param alarms by which new ones are set
     */
    void follow(Transaction tx, Decision decision, long told, Map<AlarmKind, Instant> set, Alarms alarms, Instant now) {
        var subject = decision.promise().id().value();
        var sequence = told;
        for (var event : decision.events()) {
            tx.publish(subject, ++sequence, now, event);
            notices.tell(tx, subject, sequence, now, event);
            tx.afterCommit(() -> count(event));
        }
        setAlarms(tx, subject, set, alarms.of(decision.promise()));
    }

    private static void setAlarms(
            Transaction tx, String subject, Map<AlarmKind, Instant> before, Map<AlarmKind, Instant> after) {
        for (var kind : AlarmKind.values()) {
            var at = after.get(kind);
            if (at == null) {
                if (before.containsKey(kind)) {
                    tx.cancel(kind.deadlineKind(), subject);
                }
            } else if (!at.equals(before.get(kind))) {
                tx.schedule(new Deadline(kind.deadlineKind(), subject, at));
            }
        }
    }

    private void count(CallbackEvent event) {
        meters.counter("callcenter.promise.events", "event", event.getClass().getSimpleName())
                .increment();
    }
}
