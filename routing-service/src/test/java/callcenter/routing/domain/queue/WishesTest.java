package callcenter.routing.domain.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.testing.Norm;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WishesTest {

    private static final Wishes WISHES = new Wishes(List.of("yue", "cmn"), "loyal");

    @Test
    @Norm("ANS-7")
    void a_language_counts_before_a_skill_and_each_language_before_the_next() {
        var nearestFirst = List.of(
                Map.of("yue", 1, "loyal", 1),
                Map.of("yue", 1),
                Map.of("cmn", 9, "loyal", 9),
                Map.of("cmn", 9),
                Map.of("loyal", 9),
                Map.<String, Integer>of());

        assertEquals(
                List.of(0, 1, 2, 3, 4, 5),
                nearestFirst.stream().map(WISHES::distance).toList());
    }

    @Test
    @Norm("ANS-7")
    void whoever_does_not_speak_the_dearest_language_needs_help() {
        assertTrue(WISHES.foreignTo(Map.of("cmn", 9)));
        assertFalse(WISHES.foreignTo(Map.of("yue", 1)));
        assertFalse(Wishes.NONE.foreignTo(Map.of()));
    }
}
