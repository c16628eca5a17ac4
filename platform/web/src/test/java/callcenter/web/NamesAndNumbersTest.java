package callcenter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import callcenter.testing.FailureCase;
import callcenter.web.ParsedNumber.Dialable;
import callcenter.web.ParsedNumber.Unusable;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesAndNumbersTest {
    private final PhoneNumbers numbers = new PhoneNumbers("CN");

    @ParameterizedTest
    @CsvSource({
        "13800138000, +8613800138000",
        "+86 138-0013-8000, +8613800138000",
        "010 6552 9988, +861065529988",
        "+1 (415) 555-2671, +14155552671",
        "400-812-3456, +864008123456",
        "800 810 8888, +868008108888",
        "95598, 95598",
        "+86 95598, 95598",
        "12345, 12345",
        "10086, 10086",
        "010-65529988转801, +861065529988;ext=801",
        "010-65529988 分机：801, +861065529988;ext=801",
        "010 6552 9988 ext. 801, +861065529988;ext=801",
        "01065529988x801, +861065529988;ext=801",
        "01065529988#801, +861065529988;ext=801",
        "400-812-3456转２, +864008123456;ext=2"
    })
    void aNumberIsReadAsPeopleWriteItAndItsOneSpellingAsItself(String written, String spelling) {
        assertEquals(new Dialable(spelling), numbers.parse(written));
        assertEquals(new Dialable(spelling), numbers.parse(spelling));
    }

    @FailureCase("R37")
    @ParameterizedTest
    @CsvSource({
        "'', no number was given",
        "anonymous, this is not a phone number",
        "+999 123 4567, the country code does not exist",
        "12, no number of this form is assigned in its country",
        "+1 95598, no number of this form is assigned in its country",
        "+86 138 0013 8000 8000 8000, the number is too long",
        "110, an emergency number is never called",
        "+86 120, an emergency number is never called",
        "119转1, an emergency number is never called",
        "122, this number is never called",
        "16812345, a premium-rate number is not called",
        "+1 900 555 0123, a premium-rate number is not called"
    })
    void whatCannotBeCalledComesWithTheReason(String written, String reason) {
        assertEquals(new Unusable(reason), numbers.parse(written));
    }

    @Test
    void aCentreSaysWhichNumbersItCalls() {
        var abroad = new PhoneNumbers("CN", new DialPlan(true, false, Set.of("4008123456")));

        assertEquals(new Dialable("+8616812345"), abroad.parse("16812345"));
        assertInstanceOf(Unusable.class, abroad.parse("95598"));
        assertInstanceOf(Unusable.class, abroad.parse("400 812 3456"));
        assertInstanceOf(Unusable.class, abroad.parse("110"));
    }

    @ParameterizedTest
    @CsvSource({"010 6552 9988, +86 10 65529988", "+86 138 0013 8000, 13800138000", "+1 415 555 2671, +14155552671"})
    void whatIsNeverCalledMayBeWrittenInAnyWayAndAddsToWhatPeopleCallInNeed(String never, String written) {
        var careful = new PhoneNumbers("CN", new DialPlan(false, true, Set.of(never)));

        var refused = new Unusable("this number is never called");
        assertEquals(refused, careful.parse(written));
        assertEquals(refused, careful.parse("122"));
        assertEquals(refused, careful.parse("112"));
    }

    @Test
    void aTextThatIsMuchTooLongForANumberCostsNothing() {
        var text = " ".repeat(1_000_000) + "1";

        assertEquals(
                new Unusable("the number is too long"),
                assertTimeoutPreemptively(Duration.ofSeconds(30), () -> numbers.parse(text)));
    }

    @Test
    void anExtensionIsKeyedInAfterTheNumber() {
        assertEquals(new Dialling("+861065529988", "801"), Dialling.of("+861065529988;ext=801"));
        assertEquals(new Dialling("95598", null), Dialling.of("95598"));
    }

    @Test
    void aRequiredNumberThatIsNoneNamesItsField() {
        Problem problem = assertThrows(Problem.class, () -> numbers.require("number", "abc"));
        assertEquals("number", problem.members().get("field"));
    }

    @Test
    void aWrongSettingIsRefusedAtStart() {
        assertThrows(IllegalArgumentException.class, () -> new PhoneNumbers("XX"));

        var odd = new DialPlan(false, true, Set.of("nobody"));
        assertThrows(IllegalArgumentException.class, () -> new PhoneNumbers("CN", odd));
    }

    @Test
    void aCustomerIdIsTheSameForEverAndEverywhere() {
        CustomerIds ids = new CustomerIds("a-key-for-tests-only");
        assertEquals("c_ueWN5rVh2yyfz5djt1VWnQ", ids.of("+8613800138000"));
    }

    @Test
    void anotherCentreNamesTheSameCustomerDifferently() {
        String here = new CustomerIds("a-key-for-tests-only").of("+8613800138000");
        String there = new CustomerIds("another-key-for-tests").of("+8613800138000");
        assertNotEquals(here, there);
    }

    @Test
    void aKeyThatCouldBeGuessedIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new CustomerIds("short"));
    }

    @ParameterizedTest
    @CsvSource({"+8613800138000, ****8000", "+861065529988;ext=801, ****9988", "10086, ****", "'', ****"})
    void aMaskedNumberShowsFourDigitsAtMost(String number, String masked) {
        assertEquals(masked, Masking.number(number));
    }

    @Test
    void noNumberStaysNoNumber() {
        assertNull(Masking.number(null));
    }
}
