package callcenter.callback.rest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.testing.Norm;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Norm("CBK-1")
class WordsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T05:20:00Z"); // 13:20 in Shanghai

    @ParameterizedTest(name = "{0} is said as {1}")
    @CsvSource({
        "2026-03-02T07:20:00Z, before 15:20 today, 今天15:20之前",
        "2026-03-02T07:20:59.999Z, before 15:20 today, 今天15:20之前",
        "2026-03-03T05:20:00Z, before 13:20 tomorrow, 明天13:20之前",
        "2026-03-02T16:05:00Z, before 00:05 tomorrow, 明天00:05之前",
        "2026-03-04T05:20:00Z, before 13:20 on 4 March, 3月4日13:20之前"
    })
    void theDeadlineIsSaidInTheCentresTime(Instant dueAt, String english, String chinese) {
        var words = Words.of(dueAt, NOW, "+8613800138000", ZoneId.of("Asia/Shanghai"));

        assertTrue(words.english().contains(english), words.english());
        assertTrue(words.chinese().contains(chinese), words.chinese());
        assertTrue(words.english().contains("8000") && words.chinese().contains("8000"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "+861065529988;ext=801 | the number ending in 9988, extension 801, before | 尾号9988转801的电话",
                "95598 | the number ending in 5598 before | 尾号5598的电话"
            })
    void whichPhoneWillRingIsToldWithoutTellingTheNumber(String number, String english, String chinese) {
        var words = Words.of(NOW.plusSeconds(60), NOW, number, ZoneId.of("Asia/Shanghai"));

        assertTrue(words.english().contains(english), words.english());
        assertTrue(words.chinese().contains(chinese), words.chinese());
    }
}
