package callcenter.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/**
 * One stretch of service. It belongs to the day on which it starts.
 *
 * @param to on the next day unless it is after {@code from}
 */
record ServiceSpan(LocalTime from, LocalTime to) {

    private static final String END_OF_DAY = "24:00";

    /** Reads {@code 08:30-12:00}, {@code 20:00-04:00} (over midnight) or {@code 00:00-24:00} (the whole day). */
    static ServiceSpan parse(String text) {
        var dash = text.indexOf('-');
        if (dash < 0) {
            throw new IllegalArgumentException("'" + text + "' is not a span such as 08:30-12:00");
        }
        var from = text.substring(0, dash).trim();
        var to = text.substring(dash + 1).trim();
        var span = new ServiceSpan(time(from), to.equals(END_OF_DAY) ? LocalTime.MIDNIGHT : time(to));
        if (span.from.equals(span.to) && !to.equals(END_OF_DAY)) {
            throw new IllegalArgumentException("'" + text + "' serves nobody; a whole day is 00:00-24:00");
        }
        return span;
    }

    boolean overMidnight() {
        return endsNextDay() && !to.equals(LocalTime.MIDNIGHT);
    }

    Instant opens(LocalDate day, ZoneId zone) {
        return instant(day.atTime(from), zone);
    }

    Instant closes(LocalDate day, ZoneId zone) {
        return instant((endsNextDay() ? day.plusDays(1) : day).atTime(to), zone);
    }

    int firstMinute() {
        return from.toSecondOfDay() / 60;
    }

    /** Of the day it starts on, which has 1440; more when it goes on into the next. */
    int minuteAfter() {
        return to.toSecondOfDay() / 60 + (endsNextDay() ? 24 * 60 : 0);
    }

    /**
     * A local time that a clock change skips is the instant of the change, so that what lies in the gap holds nothing; of one that
     * comes twice the first is meant. Both keep the order of local times.
     */
    static Instant instant(LocalDateTime local, ZoneId zone) {
        var change = zone.getRules().getTransition(local);
        return change != null && change.isGap()
                ? change.getInstant()
                : local.atZone(zone).toInstant();
    }

    private boolean endsNextDay() {
        return !to.isAfter(from);
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException("'" + text + "' is not a time of day such as 08:30", unreadable);
        }
    }
}
