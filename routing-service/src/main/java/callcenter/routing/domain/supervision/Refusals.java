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
 * @param bare      matters that were refused without
 * @param explained matters that were refused with both
 */
record Refusals(Set<String> bare, Set<String> explained) implements Watch {

    Refusals {
        bare = Set.copyOf(bare);
        explained = Set.copyOf(explained);
    }

    @Override
    public Seen on(Fact fact, Moment moment) {
        return fact instanceof Fact.Acted(Act.Refused(String matter, String reason, String alternative))
                ? refused(matter, given(reason), given(alternative), moment)
                : nothing();
    }

    private Seen refused(String matter, boolean reason, boolean alternative, Moment moment) {
        if (explained.contains(matter)) {
            return nothing();
        }
        if (reason && alternative) {
            return Seen.become(new Refusals(without(bare, matter), with(explained, matter)))
                    .fact("CAL-18", "refusal-explained", "", moment);
        }
        return bare.contains(matter)
                ? nothing()
                : Seen.become(new Refusals(with(bare, matter), explained))
                        .flag(
                                "CAL-18",
                                "bare-refusal",
                                "without "
                                        + (reason ? "alternative" : alternative ? "reason" : "reason and alternative"),
                                moment);
    }

    private static Set<String> with(Set<String> matters, String one) {
        var more = new TreeSet<>(matters);
        more.add(one);
        return more;
    }

    private static Set<String> without(Set<String> matters, String one) {
        var fewer = new TreeSet<>(matters);
        fewer.remove(one);
        return fewer;
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
