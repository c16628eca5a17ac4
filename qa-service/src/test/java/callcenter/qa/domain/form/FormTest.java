package callcenter.qa.domain.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import callcenter.qa.domain.FormFixture;
import callcenter.testing.Norm;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormTest {

    private static final Item RING = new Item("ring", "ANS-1", 10, Rule.RING_WITHIN_LIMIT, false);

    @Test
    @Norm("QUA-1")
    void a_change_is_a_new_version_and_leaves_the_old_one_alone() {
        var first = FormFixture.service();

        var second = first.next(List.of(RING));

        assertEquals(new Form(FormId.SERVICE, 2, List.of(RING)), second);
        assertEquals(FormFixture.service(), first);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unusable")
    void an_unusable_form_is_refused_naming_the_field(String field, List<Item> items) {
        var refused = assertThrows(FormRefused.class, () -> new Form(FormId.SERVICE, 1, items));

        assertEquals(field, refused.field());
    }

    static Stream<Arguments> unusable() {
        return Stream.of(
                arguments("items", List.of()),
                arguments("items[0].id", List.of(item("Ring!", "ANS-1", 10, Rule.RING_WITHIN_LIMIT))),
                arguments("items[0].norm", List.of(item("ring", "about three rings", 10, Rule.RING_WITHIN_LIMIT))),
                arguments("items[0].points", List.of(item("ring", "ANS-1", 0, Rule.RING_WITHIN_LIMIT))),
                arguments("items[1].id", List.of(RING, item("ring", "CAL-3", 10, Rule.HOLD_WITH_REASON))),
                arguments("items[1].rule", List.of(RING, item("ring-2", "ANS-1", 10, Rule.RING_WITHIN_LIMIT))),
                arguments("items", List.of(item("ring", "ANS-1", 1001, Rule.RING_WITHIN_LIMIT))));
    }

    private static Item item(String id, String norm, int points, Rule rule) {
        return new Item(id, norm, points, rule, false);
    }
}
