package callcenter.callback.domain.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import callcenter.testing.Norm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatterKeyTest {

    private static final Contact CUSTOMER = new Contact("c_1", "+8613800138000");

    @Norm("CBK-8")
    @ParameterizedTest
    @CsvSource({"bill of February, ' Bill  of february! '", "二月账单, 二月 账单。", "ＡＢＣ１, abc1"})
    void wordingOnTheSurfaceMakesNoDifference(String one, String other) {
        assertEquals(MatterKey.of(CUSTOMER, one), MatterKey.of(CUSTOMER, other));
    }

    @ParameterizedTest
    @CsvSource({"bill of February, bill of March", "二月账单, 三月账单"})
    void anotherMatterIsAnother(String one, String other) {
        assertNotEquals(MatterKey.of(CUSTOMER, one), MatterKey.of(CUSTOMER, other));
    }
}
