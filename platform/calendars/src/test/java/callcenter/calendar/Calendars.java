package callcenter.calendar;

import callcenter.calendar.CalendarAnswer.Known;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Calendars of the tests, and what they must know. */
final class Calendars {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    static final List<String> OFFICE = List.of("08:30-12:00", "14:00-18:00");
    static final List<String> LIST = List.of(
            "# a year",
            "year,2026-01-01,2026-12-31,通知,notice",
            "make-up,2026-09-20,2026-09-20,国庆节,National Day",
            "holiday,2026-10-01,2026-10-07,国庆节,National Day");

    private Calendars() {}

    /** Monday to Friday in Shanghai, with a lunch break and one holiday. */
    static ServiceCalendar office() {
        return new ServiceCalendar(weekdays(OFFICE), Holidays.parse(LIST), SHANGHAI);
    }

    static WeeklyHours weekdays(List<String> spans) {
        return WeeklyHours.parse(
                Map.of("monday", spans, "tuesday", spans, "wednesday", spans, "thursday", spans, "friday", spans));
    }

    static WeeklyHours everyDay(String... spans) {
        var day = List.of(spans);
        return WeeklyHours.parse(Map.of(
                "monday",
                day,
                "tuesday",
                day,
                "wednesday",
                day,
                "thursday",
                day,
                "friday",
                day,
                "saturday",
                day,
                "sunday",
                day));
    }

    static <T> T known(CalendarAnswer<T> answer) {
        return ((Known<T>) answer).value();
    }

    static Instant at(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }
}
