package callcenter.routing.domain.supervision;

import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.call.NuisanceMark;
import callcenter.routing.domain.call.Offered;
import callcenter.routing.domain.guidance.Guide;
import callcenter.routing.domain.guidance.Wording;
import callcenter.routing.domain.guidance.Words;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A nuisance call: the caller is warned, and when he goes on after the last warning, the call may be ended (ANS-8). Of a
 * caller on the list the agent knows before he answers.
 *
 * @param reports    so many by the agent
 * @param reportedAt the last one; null before
 */
record NuisanceCall(int reports, @Nullable Instant reportedAt) implements Watch {

    @Override
    public Seen on(Fact fact, Moment moment) {
        return switch (fact) {
            case Fact.Acted(Act.NuisanceReported()) when !endable(moment) -> reported(moment);
            case Fact.Over(EndedBy by) when by == EndedBy.AGENT && reports > 0 -> ended(moment);
            default -> nothing();
        };
    }

    private Seen reported(Moment moment) {
        var next = new NuisanceCall(reports + 1, moment.now());
        var seen = Seen.become(next);
        return next.endable(moment)
                ? seen.guided("ANS-8", "nuisance-closing", "after " + reports + " warnings", moment)
                : seen.guided("ANS-8", "nuisance-warning", next.reports + " of " + warnings(moment), moment);
    }

    private Seen ended(Moment moment) {
        return endable(moment)
                ? nothing().fact("CAL-10", "closing-exempt", "nuisance call", moment)
                : nothing()
                        .flag(
                                "ANS-8",
                                "nuisance-ended-early",
                                "after warning " + reports + " of " + warnings(moment),
                                moment);
    }

    /** He went on after the last warning. */
    private boolean endable(Moment moment) {
        return reports > warnings(moment);
    }

    private static int warnings(Moment moment) {
        return moment.terms().nuisanceWarnings();
    }

    @Override
    public boolean excusesHangingUp(Moment moment) {
        return reports > 0;
    }

    @Override
    public List<Guide> guides(Moment moment) {
        if (reports == 0) {
            return known(moment);
        }
        if (!moment.onTheLine()) {
            return List.of();
        }
        var since = Objects.requireNonNull(reportedAt);
        return endable(moment)
                ? List.of(Guide.now(Wording.NUISANCE_CLOSING, since))
                : List.of(Guide.now(Wording.NUISANCE_WARNING, since)
                        .with("step", Words.same(String.valueOf(reports)))
                        .with("of", Words.same(String.valueOf(warnings(moment)))));
    }

    /** While the phone rings, and until it was dealt with. */
    private static List<Guide> known(Moment moment) {
        var origin = moment.call().origin();
        NuisanceMark mark = origin.nuisance();
        return mark != null && mark.warns() && (moment.call() instanceof Offered || moment.onTheLine())
                ? List.of(Guide.now(Wording.NUISANCE_KNOWN, origin.receivedAt())
                        .with("of", Words.same(String.valueOf(warnings(moment)))))
                : List.of();
    }
}
