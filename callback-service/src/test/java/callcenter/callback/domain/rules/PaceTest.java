package callcenter.callback.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import callcenter.testing.Norm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {

    @Norm("ANS-12")
    @ParameterizedTest(name = "{0} free, {1} running: {2} more")
    @CsvSource({"0, 0, 1", "0, 1, 0", "1, 0, 1", "10, 0, 5", "10, 3, 2", "11, 0, 6", "10, 9, 0", "100000, 0, 1000"})
    void theRateFollowsTheAgentsWhoAreFree(long free, long running, int more) {
        assertEquals(more, new Pace(50, 1).releases(free, running));
    }

    @Test
    void aPaceMakesSense() {
        assertThrows(IllegalArgumentException.class, () -> new Pace(0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Pace(101, 1));
        assertThrows(IllegalArgumentException.class, () -> new Pace(50, -1));
    }
}
