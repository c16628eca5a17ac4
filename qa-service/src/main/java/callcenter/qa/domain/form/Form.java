package callcenter.qa.domain.form;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One version of a score form (QUA-1).
 *
 * @param id the form
 * @param version 1 for the first; a change is a new version
 * @param items what is scored; ids are unique, so are rules
 */
public record Form(FormId id, int version, List<Item> items) {

    private static final int MOST_POINTS = 1000;
    private static final Pattern ITEM_ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern NORM_ID = Pattern.compile("[A-Z]{3}-[1-9][0-9]?");

    /** @throws FormRefused naming the first field that makes the form unusable */
    public Form {
        items = List.copyOf(items);
        require(!items.isEmpty(), "items", "at least one item");
        var ids = new HashSet<String>();
        var rules = new HashSet<Rule>();
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var field = "items[" + i + "].";
            require(
                    ITEM_ID.matcher(item.id()).matches(),
                    field + "id",
                    "lower-case letters, digits and hyphens, at most 40");
            require(ids.add(item.id()), field + "id", "an id that no other item has");
            require(NORM_ID.matcher(item.norm()).matches(), field + "norm", "a norm id such as CAL-3");
            require(item.points() >= 1, field + "points", "1 or more");
            require(rules.add(item.rule()), field + "rule", "a rule that no other item has: a fault costs once");
        }
        require(maxScore(items) <= MOST_POINTS, "items", "at most " + MOST_POINTS + " points together");
    }

    /** Points of a call without a fault. */
    public int maxScore() {
        return Math.toIntExact(maxScore(items));
    }

    /** The next version, with other items. */
    public Form next(List<Item> changed) {
        return new Form(id, version + 1, changed);
    }

    private static long maxScore(List<Item> items) {
        return items.stream().mapToLong(Item::points).sum();
    }

    private static void require(boolean right, String field, String whatWouldBeRight) {
        if (!right) {
            throw new FormRefused(field, whatWouldBeRight);
        }
    }
}
