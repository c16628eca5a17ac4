package callcenter.callback.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.calendar.CalendarAnswer.Known;
import callcenter.calendar.Holidays;
import callcenter.calendar.Reckoning;
import callcenter.calendar.ServiceCalendar;
import callcenter.calendar.WeeklyHours;
import callcenter.testing.FailureCase;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final ServiceCalendar DESK = new ServiceCalendar(
            WeeklyHours.parse(Map.of("monday", List.of("08:30-18:00"), "wednesday", List.of("08:30-18:00"))),
            Holidays.parse(List.of(
                    "year,2026-01-01,2026-12-31,通知,notice",
                    "holiday,2026-10-01,2026-10-07,国庆节,National Day",
                    "make-up,2026-10-10,2026-10-10,国庆节,National Day")),
            ZONE);

    /** From 17:29:30 on the eve of the holiday, so that seconds are cut at both ends. */
    private final List<SpanWords> words = ((Known<Reckoning>)
                    DESK.reckon(Instant.parse("2026-09-30T09:29:30Z"), Duration.ofHours(2)))
            .value().stretches().stream()
                    .map(stretch -> SpanWords.of(stretch, ZONE))
                    .toList();

    @FailureCase("R45")
    @Test
    void everySpanIsSaidInEnglish() {
        assertEquals(
                List.of(
                        "30 September 17:29 to 30 September 18:00 (0 h 31 min): counted",
                        "30 September 18:00 to 1 October 00:00 (6 h 0 min): outside service hours, not counted",
                        "1 October 00:00 to 8 October 00:00 (168 h 0 min): holiday “National Day”, not counted",
                        "8 October 00:00 to 10 October 08:30 (56 h 30 min): outside service hours, not counted",
                        "10 October 08:30 to 10 October 09:59 (1 h 29 min): make-up day for “National Day”, counted"),
                words.stream().map(SpanWords::english).toList());
    }

    @Test
    void everySpanIsSaidInChinese() {
        assertEquals(
                List.of(
                        "9月30日17:29至9月30日18:00（0小时31分）：计时",
                        "9月30日18:00至10月1日00:00（6小时0分）：非服务时间，不计时",
                        "10月1日00:00至10月8日00:00（168小时0分）：国庆节放假，不计时",
                        "10月8日00:00至10月10日08:30（56小时30分）：非服务时间，不计时",
                        "10月10日08:30至10月10日09:59（1小时29分）：国庆节调休上班，计时"),
                words.stream().map(SpanWords::chinese).toList());
    }
}
