package callcenter.callback.domain.promise;

import callcenter.calendar.CalendarAnswer;
import callcenter.calendar.CalendarAnswer.Known;
import callcenter.calendar.CalendarAnswer.YearNotPublished;
import callcenter.calendar.Reckoning;
import callcenter.calendar.ServiceCalendar;
import callcenter.callback.domain.hours.CallingHours;
import java.time.Duration;
import java.time.Instant;

/**
 * The rules of one kind of promise.
 *
 * @param length from agreed to due, on this clock
 * @param firstCallAfter from agreed to the first attempt, on this clock
 * @param clock runs always, or in service hours only
 * @param hours when customers may be called; always open where the kind overrides the calling hours (CBK-3)
 * @param priority of the outbound call in its queue; more is sooner
 * @param conduct how it is served and watched
 */
public record KindRules(
        Duration length,
        Duration firstCallAfter,
        ServiceCalendar clock,
        CallingHours hours,
        int priority,
        Conduct conduct) {

    public KindRules {
        if (firstCallAfter.isNegative() || firstCallAfter.compareTo(length) >= 0) {
            throw new IllegalArgumentException("the first call after " + firstCallAfter
                    + " does not come before the promise is due after " + length);
        }
    }

    /** How the time counts; a deadline or a time to call that was agreed goes before the length of the kind. */
    CalendarAnswer<Reckoning> reckon(Instant agreedAt, Wishes wishes) {
        if (wishes.dueAt() != null) {
            return new Known<>(Reckoning.wallClock(agreedAt, wishes.dueAt()));
        }
        if (wishes.callAt() == null || !wishes.callAt().isAfter(agreedAt)) {
            return clock.reckon(agreedAt, length);
        }
        return switch (clock.dueAfter(wishes.callAt(), length)) {
            case Known<Instant>(var dueAt) -> clock.explain(agreedAt, dueAt);
            case YearNotPublished<Instant>(var year) -> new YearNotPublished<>(year);
        };
    }

    /**
     * As if no holiday lay ahead, from when the customer may be called: not later than the deadline will be once they are
     * known, and never before anybody could have tried.
     */
    public Reckoning preliminary(Instant agreedAt, Wishes wishes) {
        var from = wishes.callAt() == null || wishes.callAt().isBefore(agreedAt) ? agreedAt : wishes.callAt();
        var callable = wishes.timeChosen() ? from : hours.openAtOrAfter(from);
        return Reckoning.wallClock(agreedAt, callable.plus(length));
    }

    /** Not before what was agreed, in the calling hours, and where a short deadline was agreed in its first half. */
    Instant firstCall(Terms terms, Instant now) {
        var wishes = terms.wishes();
        var at = wishes.callAt() == null ? terms.reckoning().after(wait(terms)) : wishes.callAt();
        return callableAt(terms, at.isBefore(now) ? now : at);
    }

    /** The same instant when the customer may be called then, else the first after it (CBK-3). */
    Instant callableAt(Terms terms, Instant at) {
        return terms.wishes().timeChosen() ? at : hours.openAtOrAfter(at);
    }

    private Duration wait(Terms terms) {
        var half = terms.reckoning().counted().dividedBy(2);
        return terms.wishes().dueAt() != null && half.compareTo(firstCallAfter) < 0 ? half : firstCallAfter;
    }
}
