package callcenter.routing.domain.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RingsTest {

    private static final Rings RINGS = new Rings(List.of(ring(0, 8), ring(10, 5), ring(30, 1)));

    @ParameterizedTest(name = "after {0} ms: {1} rings open, the next after {2} ms; level 5 is enough: {3}")
    @CsvSource(textBlock = """
            0,      1, 10000, false
            9999,   1, 10000, false
            10000,  2, 30000, true
            29999,  2, 30000, true
            30000,  3,      , true
            999999, 3,      , true
            """)
    void rings_open_with_the_wait_and_the_list_ends(long waitedMs, int open, Long nextMs, boolean enough) {
        var waited = Duration.ofMillis(waitedMs);

        assertEquals(open, RINGS.openAfter(waited).size());
        assertEquals(Optional.ofNullable(nextMs).map(Duration::ofMillis), RINGS.nextAfter(waited));
        assertEquals(enough, RINGS.metBy(Map.of("cmn", 5), waited));
    }

    @Test
    void a_ring_that_is_stricter_than_an_earlier_one_takes_nobody_away() {
        var rings = new Rings(List.of(ring(0, 3), ring(10, 8)));

        assertEquals(true, rings.metBy(Map.of("cmn", 3), Duration.ofSeconds(60)));
    }

    @Test
    void rings_are_in_order_and_the_first_is_open_at_once() {
        assertThrows(IllegalArgumentException.class, () -> new Rings(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Rings(List.of(ring(1, 3))));
        assertThrows(IllegalArgumentException.class, () -> new Rings(List.of(ring(0, 3), ring(0, 2))));
    }

    private static Ring ring(int afterSeconds, int level) {
        return new Ring(Duration.ofSeconds(afterSeconds), Requirement.levels(Map.of("cmn", level)));
    }
}
