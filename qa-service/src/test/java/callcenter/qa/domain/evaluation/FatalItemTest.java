package callcenter.qa.domain.evaluation;

import static callcenter.qa.domain.CallFixture.goodCallWith;
import static callcenter.qa.domain.CallFixture.handled;
import static callcenter.qa.domain.CallFixture.hold;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.qa.domain.form.Form;
import callcenter.qa.domain.form.FormId;
import callcenter.qa.domain.form.Item;
import callcenter.qa.domain.form.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class FatalItemTest {

    private final Form form = new Form(
            FormId.SERVICE,
            1,
            List.of(
                    new Item("reason", "CAL-3", 10, Rule.HOLD_WITH_REASON, false),
                    new Item("consent", "CAL-3", 20, Rule.HOLD_WITH_CONSENT, true),
                    new Item("limit", "CAL-6", 70, Rule.HOLD_WITHIN_LIMIT, false)));

    @Test
    void a_broken_fatal_item_takes_all_points_and_accounts_for_them() {
        var assessment = Scoring.score(form, handled(goodCallWith(hold(false, false, 20))));

        assertEquals(0, assessment.score());
        assertEquals(
                List.of(10, 90), assessment.lost().stream().map(Finding::points).toList());
    }

    @Test
    void a_kept_fatal_item_takes_nothing() {
        var assessment = Scoring.score(form, handled(goodCallWith(hold(false, true, 20))));

        assertEquals(90, assessment.score());
    }
}
