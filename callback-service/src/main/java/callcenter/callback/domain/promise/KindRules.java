package callcenter.callback.domain.promise;

import callcenter.calendar.ServiceCalendar;
import callcenter.callback.domain.hours.CallingHours;
import java.time.Duration;

/**
 * The rules of one kind of promise.
 *
 * @param length from agreed to due, on this clock
 * @param firstCallAfter from agreed to the first attempt, on this clock
 * @param clock runs always, or in service hours only
 * @param hours when customers may be called; always open where the kind overrides the calling hours (CBK-3)
 * @param priority of the outbound call in its queue; more is sooner
 */
public record KindRules(
        Duration length, Duration firstCallAfter, ServiceCalendar clock, CallingHours hours, int priority) {

    public KindRules {
        if (firstCallAfter.isNegative() || firstCallAfter.compareTo(length) >= 0) {
            throw new IllegalArgumentException("the first call after " + firstCallAfter
                    + " does not come before the promise is due after " + length);
        }
    }
}
