package callcenter.calendar;

import static callcenter.calendar.Calendars.BERLIN;
import static callcenter.calendar.Calendars.SHANGHAI;
import static callcenter.calendar.Calendars.at;
import static callcenter.calendar.Calendars.everyDay;
import static callcenter.calendar.Calendars.known;
import static callcenter.calendar.Calendars.office;
import static callcenter.calendar.Calendars.weekdays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceCalendarTest {

    @Norm("CBK-2")
    @FailureCase("R50")
    @ParameterizedTest(name = "{1} after {0} is {2}")
    @CsvSource({
        "2026-03-02T09:00, PT2H, 2026-03-02T11:00",
        "2026-03-02T11:00, PT2H, 2026-03-02T15:00",
        "2026-03-02T11:00, PT1H, 2026-03-02T12:00",
        "2026-03-02T12:30, PT1H, 2026-03-02T15:00",
        "2026-03-02T17:00, PT2H, 2026-03-03T09:30",
        "2026-03-06T17:00, PT2H, 2026-03-09T09:30",
        "2026-03-07T10:00, PT1M, 2026-03-09T08:31",
        "2026-02-27T17:30, PT1H, 2026-03-02T09:00",
        "2026-03-02T20:00, PT0S, 2026-03-02T20:00"
    })
    void onlyServiceTimePasses(String start, Duration length, String due) {
        assertEquals(at(due, SHANGHAI), known(office().dueAfter(at(start, SHANGHAI), length)));
    }

    @FailureCase("R52")
    @ParameterizedTest(name = "{1} after {0} is {2}")
    @CsvSource({
        "2026-09-30T17:00, PT2H, 2026-10-08T09:30",
        "2026-10-03T10:00, PT30M, 2026-10-08T09:00",
        "2026-09-18T17:00, PT2H, 2026-09-20T09:30"
    })
    void aHolidayStopsTheClockAndAMakeUpDayRunsIt(String start, Duration length, String due) {
        assertEquals(at(due, SHANGHAI), known(office().dueAfter(at(start, SHANGHAI), length)));
    }

    @Norm("CBK-2")
    @FailureCase("R45")
    @Test
    void everyHourBetweenIsExplained() {
        var reckoning = known(office().reckon(at("2026-09-30T17:00", SHANGHAI), Duration.ofHours(2)));

        var name = new DayName("国庆节", "National Day");
        assertEquals(
                List.of(
                        stretch("2026-09-30T17:00", "2026-09-30T18:00", Counting.COUNTED, null),
                        stretch("2026-09-30T18:00", "2026-10-01T00:00", Counting.OUTSIDE_HOURS, null),
                        stretch("2026-10-01T00:00", "2026-10-08T00:00", Counting.HOLIDAY, name),
                        stretch("2026-10-08T00:00", "2026-10-08T08:30", Counting.OUTSIDE_HOURS, null),
                        stretch("2026-10-08T08:30", "2026-10-08T09:30", Counting.COUNTED, null)),
                reckoning.stretches());
    }

    @Test
    void aMakeUpDayIsNamed() {
        var reckoning = known(office().explain(at("2026-09-20T11:00", SHANGHAI), at("2026-09-20T15:00", SHANGHAI)));

        assertEquals(
                List.of(Counting.MAKE_UP_DAY, Counting.OUTSIDE_HOURS, Counting.MAKE_UP_DAY),
                reckoning.stretches().stream().map(Stretch::counting).toList());
        assertEquals(Duration.ofHours(2), reckoning.counted());
    }

    @Test
    void aNightShiftBelongsToTheDayOnWhichItStarts() {
        var night = new ServiceCalendar(everyDay("20:00-04:00"), Holidays.parse(Calendars.LIST), SHANGHAI);

        var reckoning = known(night.reckon(at("2026-09-30T19:00", SHANGHAI), Duration.ofHours(10)));

        assertEquals(at("2026-10-08T22:00", SHANGHAI), reckoning.to());
        assertEquals(
                at("2026-10-01T04:00", SHANGHAI), reckoning.stretches().get(1).to());
    }

    @FailureCase("R51")
    @ParameterizedTest(name = "{0}: {1} counts {2}")
    @CsvSource({
        "00:00-24:00, 2026-03-02T00:00/2026-03-09T00:00, PT168H",
        "00:00-24:00, 2026-03-02T23:59/2026-03-03T00:01, PT2M",
        "08:00-24:00, 2026-03-02T23:59/2026-03-03T08:01, PT2M",
        "23:59-24:00, 2026-03-02T00:00/2026-03-04T00:00, PT2M",
        "20:00-04:00, 2026-03-02T00:00/2026-03-03T00:00, PT8H"
    })
    void midnightNeitherLosesNorGainsAMinute(String span, String interval, Duration counted) {
        var desk = new ServiceCalendar(everyDay(span), Holidays.none(), SHANGHAI);
        var ends = interval.split("/");

        assertEquals(counted, known(desk.counted(at(ends[0], SHANGHAI), at(ends[1], SHANGHAI))));
    }

    @ParameterizedTest(name = "{0} on {1} lasts {2}")
    @CsvSource({
        "00:00-24:00, 2026-03-29, PT23H",
        "00:00-24:00, 2026-10-25, PT25H",
        "22:00-06:00, 2026-03-28, PT7H",
        "22:00-06:00, 2026-10-24, PT9H",
        "02:15-02:45, 2026-03-29, PT0S",
        "02:30-04:00, 2026-03-29, PT1H",
        "01:00-02:30, 2026-03-29, PT1H",
        "08:00-17:00, 2026-03-29, PT9H"
    })
    void aClockChangeMakesShiftsShorterAndLonger(String span, LocalDate day, Duration counted) {
        var weekday = day.getDayOfWeek().name().toLowerCase(Locale.ROOT);
        var desk = new ServiceCalendar(WeeklyHours.parse(Map.of(weekday, List.of(span))), Holidays.none(), BERLIN);

        var from = day.atStartOfDay(BERLIN).toInstant();
        var to = day.plusDays(2).atStartOfDay(BERLIN).toInstant();

        assertEquals(counted, known(desk.counted(from, to)));
    }

    @Test
    void aDayThatAZoneSkipsHoldsNothing() {
        var apia = ZoneId.of("Pacific/Apia");
        var desk = new ServiceCalendar(everyDay("08:00-17:00"), Holidays.none(), apia);

        var counted = known(desk.counted(at("2011-12-29T00:00", apia), at("2012-01-01T00:00", apia)));

        assertEquals(Duration.ofHours(18), counted);
    }

    @Test
    void aYearThatIsNotPublishedIsSaidAndNotGuessed() {
        var evening = at("2026-12-31T17:00", SHANGHAI);

        assertEquals(new CalendarAnswer.YearNotPublished<>(2027), office().dueAfter(evening, Duration.ofMinutes(61)));
        assertEquals(at("2026-12-31T18:00", SHANGHAI), known(office().dueAfter(evening, Duration.ofMinutes(60))));
        assertEquals(
                new CalendarAnswer.YearNotPublished<>(2025),
                office().counted(at("2025-12-31T23:59", SHANGHAI), evening));
    }

    @Test
    void aNightShiftOfNewYearsEveNeedsTheYearBefore() {
        var night = new ServiceCalendar(weekdays(List.of("20:00-04:00")), Holidays.parse(Calendars.LIST), SHANGHAI);

        var answer = night.dueAfter(at("2026-01-01T01:00", SHANGHAI), Duration.ofHours(1));

        assertEquals(new CalendarAnswer.YearNotPublished<>(2025), answer);
    }

    @Test
    void aClockOnTheWallNeedsNoYear() {
        var start = at("2099-12-31T17:00", SHANGHAI);

        var reckoning = known(ServiceCalendar.wallClock(SHANGHAI).reckon(start, Duration.ofHours(24)));

        assertEquals(Reckoning.wallClock(start, start.plus(Duration.ofHours(24))), reckoning);
    }

    @Test
    void timeDoesNotRunBackwards() {
        var start = at("2026-03-02T09:00", SHANGHAI);

        assertThrows(IllegalArgumentException.class, () -> office().dueAfter(start, Duration.ofMillis(-1)));
        assertEquals(Duration.ZERO, known(office().counted(start, start.minusSeconds(60))));
    }

    private static Stretch stretch(String from, String to, Counting counting, DayName name) {
        return new Stretch(at(from, SHANGHAI), at(to, SHANGHAI), counting, name);
    }
}
