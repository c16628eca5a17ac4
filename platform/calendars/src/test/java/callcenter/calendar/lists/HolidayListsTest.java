package callcenter.calendar.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import callcenter.calendar.CalendarAnswer;
import callcenter.calendar.Counting;
import callcenter.calendar.Holidays;
import callcenter.calendar.Reckoning;
import callcenter.calendar.ServiceCalendar;
import callcenter.calendar.WeeklyHours;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayListsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The days off and the weekend days worked, counted in the notices; every make-up day is one of a weekend. */
    @ParameterizedTest(name = "{0}: {1} days off, {2} made up")
    @CsvSource({"2025, 28, 5", "2026, 33, 6"})
    void chinaHasTheDaysOfTheNotices(int year, int daysOff, int madeUp) {
        var first = LocalDate.of(year, 1, 1);
        var reckoning = reckoning(HolidayLists.read("CN"), WeeklyHours.aroundTheClock(), first, first.plusYears(1));
        var weekends = reckoning(
                HolidayLists.read("CN"),
                WeeklyHours.parse(Map.of("saturday", DAY, "sunday", DAY, "make-up-day", DAY)),
                first,
                first.plusYears(1));

        assertEquals(Duration.ofDays(daysOff), sum(reckoning, Counting.HOLIDAY));
        assertEquals(Duration.ofDays(madeUp), sum(reckoning, Counting.MAKE_UP_DAY));
        assertEquals(Duration.ofDays(madeUp), sum(weekends, Counting.MAKE_UP_DAY));
    }

    @Test
    void anotherCountryComesFromAFileOfTheSameForm(@TempDir Path folder) throws IOException {
        var file = Files.writeString(
                folder.resolve("de.csv"),
                "year,2026-01-01,2026-12-31,,\nholiday,2026-10-03,2026-10-03,德国统一日,Day of German Unity\n");
        var first = LocalDate.of(2026, 1, 1);

        var holidays = HolidayLists.read(file.toString());

        var reckoning = reckoning(holidays, WeeklyHours.aroundTheClock(), first, first.plusYears(1));
        assertEquals(Duration.ofDays(1), sum(reckoning, Counting.HOLIDAY));
    }

    @ParameterizedTest
    @CsvSource({"XX", "/nowhere/at-all.csv"})
    void aListThatDoesNotExistIsRefused(String name) {
        assertThrows(IllegalArgumentException.class, () -> HolidayLists.read(name));
    }

    private static final List<String> DAY = List.of("00:00-24:00");

    private static Reckoning reckoning(Holidays holidays, WeeklyHours hours, LocalDate from, LocalDate to) {
        var calendar = new ServiceCalendar(hours, holidays, ZONE);
        var answer = calendar.explain(
                from.atStartOfDay(ZONE).toInstant(), to.atStartOfDay(ZONE).toInstant());
        return ((CalendarAnswer.Known<Reckoning>) answer).value();
    }

    private static Duration sum(Reckoning reckoning, Counting counting) {
        return reckoning.stretches().stream()
                .filter(stretch -> stretch.counting() == counting)
                .map(stretch -> stretch.length())
                .reduce(Duration.ZERO, Duration::plus);
    }
}
