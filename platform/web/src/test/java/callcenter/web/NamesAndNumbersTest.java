package callcenter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import callcenter.web.ParsedNumber.Dialable;
import callcenter.web.ParsedNumber.Unusable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesAndNumbersTest {
    private final PhoneNumbers numbers = new PhoneNumbers("CN");

    @ParameterizedTest
    @CsvSource({
        "13800138000, +8613800138000",
        "+86 138-0013-8000, +8613800138000",
        "010 6552 9988, +861065529988",
        "+1 (415) 555-2671, +14155552671"
    })
    void aNumberIsReadAsPeopleWriteIt(String written, String e164) {
        assertEquals(new Dialable(e164), numbers.parse(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "anonymous", "+999 123 4567", "12", "+86 138 0013 8000 8000 8000"})
    void whatIsNoNumberComesWithAReason(String written) {
        assertInstanceOf(Unusable.class, numbers.parse(written));
    }

    @Test
    void aRequiredNumberThatIsNoneNamesItsField() {
        Problem problem = assertThrows(Problem.class, () -> numbers.require("number", "abc"));
        assertEquals("number", problem.members().get("field"));
    }

    @Test
    void anUnknownRegionIsRefusedAtStart() {
        assertThrows(IllegalArgumentException.class, () -> new PhoneNumbers("XX"));
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
    @CsvSource({"+8613800138000, ****8000", "10086, ****", "'', ****"})
    void aMaskedNumberShowsFourDigitsAtMost(String number, String masked) {
        assertEquals(masked, Masking.number(number));
    }

    @Test
    void noNumberStaysNoNumber() {
        assertNull(Masking.number(null));
    }
}
