package callcenter.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with hours and lists is said when they are read. */
class CalendarTextTest {

    private static final String YEAR = "year,2026-01-01,2026-12-31,通知,notice";

    @ParameterizedTest
    @ValueSource(strings = {"08:30", "8-12", "08:30-08:30", "25:00-26:00", "a-b", "20:00-24:01", ""})
    void aSpanThatIsNoneIsRefused(String span) {
        assertThrows(IllegalArgumentException.class, () -> WeeklyHours.parse(Map.of("monday", List.of(span))));
    }

    @Test
    void hoursWithoutAnySpanAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> WeeklyHours.parse(Map.of()));
        assertThrows(IllegalArgumentException.class, () -> WeeklyHours.parse(Map.of("monday", List.of())));
        assertThrows(IllegalArgumentException.class, () -> WeeklyHours.parse(Map.of("noday", List.of("08:00-12:00"))));
    }

    @ParameterizedTest(name = "{0} {1} and {2} {3}")
    @CsvSource({
        "monday, 20:00-04:00, tuesday, 03:00-05:00",
        "sunday, 20:00-04:00, monday, 03:59-05:00",
        "saturday, 12:00-12:01, saturday, 12:00-13:00",
        "make-up-day, 09:00-12:00, make-up-day, 11:00-13:00"
    })
    void spansThatOverlapAreRefused(String day, String span, String otherDay, String otherSpan) {
        var days = day.equals(otherDay)
                ? Map.of("friday", List.of("09:00-17:00"), day, List.of(span, otherSpan))
                : Map.of(day, List.of(span), otherDay, List.of(otherSpan));

        var refusal = assertThrows(IllegalArgumentException.class, () -> WeeklyHours.parse(days));
        assertTrue(refusal.getMessage().contains("overlap"), refusal.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "holiday,2026-10-01,2026-10-07,国庆节 | line 2: five fields",
                "feast,2026-10-01,2026-10-07,国庆节,National Day | line 2: 'feast'",
                "holiday,2026-10-07,2026-10-01,国庆节,National Day | line 2: 2026-10-01 is before",
                "holiday,2026-02-29,2026-03-01,节,feast | line 2: Text '2026-02-29'",
                "holiday,soon,2026-03-01,节,feast | line 2: Text 'soon'",
                "holiday,2062-10-01,2062-10-07,国庆节,National Day | of a year that is not said to be published",
                "year,2027-01-01,2027-06-30,通知,notice | line 2: a year is published from its first day"
            })
    void aLineThatIsWrongIsNamed(String line, String reason) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> Holidays.parse(List.of(YEAR, line)));

        assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
    }

    @Test
    void aDayIsListedOnce() {
        var holiday = "holiday,2026-10-01,2026-10-07,国庆节,National Day";
        var makeUp = "make-up,2026-10-07,2026-10-07,国庆节,National Day";

        var refusal =
                assertThrows(IllegalArgumentException.class, () -> Holidays.parse(List.of(YEAR, holiday, makeUp)));
        assertEquals("line 3: 2026-10-07 is listed twice", refusal.getMessage());
    }
}
