package callcenter.routing.domain.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import callcenter.routing.domain.queue.Requirement.AllOf;
import callcenter.routing.domain.queue.Requirement.AnyOf;
import callcenter.routing.domain.queue.Requirement.AtLeast;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequirementTest {

    /** Mandarin, and one of Cantonese and English. */
    private static final Requirement BILINGUAL =
            new AllOf(List.of(new AtLeast("cmn", 5), new AnyOf(List.of(new AtLeast("yue", 3), new AtLeast("eng", 4)))));

    @ParameterizedTest(name = "cmn {0}, yue {1}, eng {2}: lacks {3}")
    @CsvSource(textBlock = """
            5, 3, 0,
            5, 0, 4,
            5, 2, 3, yue >= 3 or eng >= 4
            4, 3, 0, cmn >= 5
            0, 0, 0, cmn >= 5 and (yue >= 3 or eng >= 4)
            """)
    void it_says_what_is_lacking(int cmn, int yue, int eng, String lacking) {
        var skills = Map.of("cmn", cmn, "yue", yue, "eng", eng);

        assertEquals(lacking, BILINGUAL.lacking(skills).map(Object::toString).orElse(null));
        assertEquals(lacking == null, BILINGUAL.metBy(skills));
    }

    @Test
    void no_levels_are_met_by_everybody() {
        assertEquals("anybody", Requirement.levels(Map.of()).toString());
        assertEquals(true, Requirement.levels(Map.of()).metBy(Map.of()));
    }

    @Test
    void one_of_nothing_is_no_requirement() {
        assertThrows(IllegalArgumentException.class, () -> new AnyOf(List.of()));
    }
}
