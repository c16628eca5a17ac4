package callcenter.callback.domain.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/**
 * A part of a day in which customers may be called, as minutes of the local day.
 *
 * @param fromMinute first minute
 * @param toMinute minute after the last; 1440 is the end of the day
 */
record Span(int fromMinute, int toMinute) {

    static final int DAY = 24 * 60;

    Span {
        if (fromMinute < 0 || toMinute > DAY || fromMinute >= toMinute) {
            throw new IllegalArgumentException("a calling span starts before it ends, within one day");
        }
    }

    /** Reads {@code 08:30-12:00}; {@code 24:00} is the end of the day. */
    static Span parse(String text) {
        var dash = text.indexOf('-');
        if (dash < 0) {
            throw new IllegalArgumentException("'" + text + "' is not a span such as 08:30-12:00");
        }
        return new Span(
                minuteOfDay(text.substring(0, dash).trim()),
                minuteOfDay(text.substring(dash + 1).trim()));
    }

    Instant opens(LocalDate day, ZoneId zone) {
        return at(fromMinute, day, zone);
    }

    Instant closes(LocalDate day, ZoneId zone) {
        return at(toMinute, day, zone);
    }

    /** Through the local time, not by adding minutes to midnight: on a day with a clock change they differ. */
    private static Instant at(int minute, LocalDate day, ZoneId zone) {
        var local = minute == DAY ? day.plusDays(1).atStartOfDay() : day.atTime(LocalTime.ofSecondOfDay(minute * 60L));
        return local.atZone(zone).toInstant();
    }

    private static int minuteOfDay(String text) {
        if (text.equals("24:00")) {
            return DAY;
        }
        try {
            return LocalTime.parse(text).toSecondOfDay() / 60;
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException("'" + text + "' is not a time of day such as 08:30", unreadable);
        }
    }
}
