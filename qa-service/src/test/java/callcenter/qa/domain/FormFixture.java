package callcenter.qa.domain;

import callcenter.qa.domain.form.Form;
import callcenter.qa.domain.form.FormId;
import callcenter.qa.domain.form.Item;
import callcenter.qa.domain.form.Rule;
import java.util.List;

/** A form with an item per rule. */
public final class FormFixture {

    private FormFixture() {}

    public static Form service() {
        return new Form(FormId.SERVICE, 1, items());
    }

    public static List<Item> items() {
        return List.of(
                new Item("ring", "ANS-1", 10, Rule.RING_WITHIN_LIMIT, false),
                new Item("hold-reason", "CAL-3", 10, Rule.HOLD_WITH_REASON, false),
                new Item("hold-consent", "CAL-3", 10, Rule.HOLD_WITH_CONSENT, false),
                new Item("hold-limit", "CAL-6", 10, Rule.HOLD_WITHIN_LIMIT, false),
                new Item("hang-up", "CAL-10", 20, Rule.NO_HANG_UP_BEFORE_CLOSING, false),
                new Item("closing", "CAL-11", 15, Rule.CLOSING_SAID, false),
                new Item("wrap-up-time", "CAL-12", 10, Rule.WRAP_UP_IN_TIME, false),
                new Item("wrap-up-record", "CAL-12", 15, Rule.WRAP_UP_PRESENT, false));
    }
}
