package callcenter.routing.domain.supervision;

import callcenter.routing.domain.guidance.Guide;
import callcenter.routing.domain.guidance.Wording;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is not possible is said with a reason and an alternative (CAL-18).
 *
 * @param bare matters that were refused without
 */
record Refusals(Set<String> bare) implements Watch {

    Refusals {
        bare = Set.copyOf(bare);
    }

    @Override
    public Seen on(Fact fact, Moment moment) {
        return fact instanceof Fact.Acted(Act.Refused(String matter, String reason, String alternative))
                ? refused(matter, given(reason), given(alternative), moment)
                : nothing();
    }

    private Seen refused(String matter, boolean reason, boolean alternative, Moment moment) {
        if (reason && alternative) {
            return changed(matter, false).fact("CAL-18", "refusal-explained", "", moment);
        }
        return bare.contains(matter)
                ? nothing()
                : changed(matter, true)
                        .flag(
                                "CAL-18",
                                "bare-refusal",
                                "without "
                                        + (reason ? "alternative" : alternative ? "reason" : "reason and alternative"),
                                moment);
    }

    private Seen changed(String matter, boolean isBare) {
        var matters = new TreeSet<>(bare);
        if (isBare) {
            matters.add(matter);
        } else {
            matters.remove(matter);
        }
        return Seen.become(new Refusals(matters));
    }

    private static boolean given(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    @Override
    public List<Guide> guides(Moment moment) {
        return bare.isEmpty() || !moment.onTheLine()
                ? List.of()
                : List.of(Guide.now(Wording.GIVE_REASON_AND_ALTERNATIVE, moment.now()));
    }
}
