package callcenter.callback.domain.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.testing.Norm;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallingHoursTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private final CallingHours hours = CallingHours.of(List.of("14:00-20:00", "08:30-12:00"), SHANGHAI);

    @Norm("CBK-3")
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "2026-03-02T08:29:59, 2026-03-02T08:30:00",
        "2026-03-02T08:30:00, 2026-03-02T08:30:00",
        "2026-03-02T11:59:59, 2026-03-02T11:59:59",
        "2026-03-02T12:00:00, 2026-03-02T14:00:00",
        "2026-03-02T19:59:00, 2026-03-02T19:59:00",
        "2026-03-02T20:00:00, 2026-03-03T08:30:00",
        "2026-12-31T23:00:00, 2027-01-01T08:30:00",
        "2028-02-28T21:00:00, 2028-02-29T08:30:00"
    })
    void callsWaitForTheNextSpan(LocalDateTime at, LocalDateTime expected) {
        assertEquals(shanghai(expected), hours.openAtOrAfter(shanghai(at)));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "2026-03-02T07:00:00, 2026-03-02T08:30:00",
        "2026-03-02T08:30:00, 2026-03-02T14:00:00",
        "2026-03-02T15:00:00, 2026-03-03T08:30:00"
    })
    void theNextWindowIsNeverThisOne(LocalDateTime at, LocalDateTime expected) {
        assertEquals(Optional.of(shanghai(expected)), hours.nextWindow(shanghai(at)));
    }

    @Test
    void hoursThatNeverPauseHaveNoNextWindow() {
        var always = CallingHours.of(List.of("00:00-24:00"), SHANGHAI);
        var midnight = shanghai(LocalDateTime.parse("2026-03-02T00:00:00"));

        assertTrue(always.nextWindow(midnight).isEmpty());
        assertEquals(midnight, always.openAtOrAfter(midnight));
        assertEquals(midnight, CallingHours.always(SHANGHAI).openAtOrAfter(midnight));
    }

    @Test
    void aSpanKeepsItsLocalTimeOnADayWithAClockChange() {
        var berlin = CallingHours.of(List.of("08:30-12:00"), ZoneId.of("Europe/Berlin"));

        var opens = berlin.openAtOrAfter(Instant.parse("2026-03-29T00:30:00Z"));

        assertEquals(Instant.parse("2026-03-29T06:30:00Z"), opens);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08:30", "12:00-08:30", "08:30-08:30", "25:00-26:00", "a-b", "20:00-24:01"})
    void aSpanThatIsNoneIsRefused(String span) {
        assertThrows(IllegalArgumentException.class, () -> CallingHours.of(List.of(span), SHANGHAI));
    }

    @Test
    void spansThatOverlapAreRefused() {
        var overlapping = List.of("08:00-12:00", "11:00-13:00");

        assertThrows(IllegalArgumentException.class, () -> CallingHours.of(overlapping, SHANGHAI));
        assertThrows(IllegalArgumentException.class, () -> CallingHours.of(List.of(), SHANGHAI));
    }

    private static Instant shanghai(LocalDateTime local) {
        return local.atZone(SHANGHAI).toInstant();
    }
}
