package callcenter.routing.domain.call;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import callcenter.routing.domain.figures.Fate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DispositionTest {

    @ParameterizedTest
    @EnumSource
    void however_we_end_a_call_ourselves_figures_know_what_that_is(DeferReason reason) {
        assertNotEquals(Fate.OTHER, Fate.of(reason.disposition()));
    }
}
