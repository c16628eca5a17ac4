package callcenter.routing.domain.supervision;

import callcenter.routing.domain.guidance.Guide;
import callcenter.routing.domain.guidance.Wording;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Back from a hold or look-up the agent apologises and thanks at once (CAL-16).
 *
 * @param lookUpOverAt when the last look-up without hold was over; null when there was none
 * @param settledFor   the return that was thanked for, or flagged
 */
record BackFromHold(
        @Nullable Instant lookUpOverAt, @Nullable Instant settledFor) implements Watch {

    @Override
    public Seen on(Fact fact, Moment moment) {
        var back = owedSince(moment);
        return switch (fact) {
            case Fact.Acted(Act.LookUpEnded()) -> Seen.become(new BackFromHold(moment.now(), settledFor));
            case Fact.Acted(Act.Apologised())
            when back != null ->
                Seen.become(new BackFromHold(lookUpOverAt, back))
                        .fact("CAL-16", "thanked-for-waiting", "after " + moment.sinceMs(back) + " ms", moment);
            case Fact.Looked() when back != null && moment.talking() -> judged(back, moment);
            case Fact.Parted ignored when back != null -> judged(back, moment);
            default -> nothing();
        };
    }

    private Seen judged(Instant back, Moment moment) {
        return moment.reached(back.plus(moment.terms().backFromHold()))
                ? Seen.become(new BackFromHold(lookUpOverAt, back))
                        .flag("CAL-16", "no-thanks-for-waiting", "for " + moment.sinceMs(back) + " ms", moment)
                : nothing();
    }

    /** The latest return, as long as nothing settled it. */
    private @Nullable Instant owedSince(Moment moment) {
        var back = moment.backFromHoldAt();
        var latest = lookUpOverAt == null || (back != null && back.isAfter(lookUpOverAt)) ? back : lookUpOverAt;
        return latest == null || latest.equals(settledFor) ? null : latest;
    }

    @Override
    public @Nullable Instant dueAt(Moment moment) {
        var back = owedSince(moment);
        return back == null || !moment.talking()
                ? null
                : back.plus(moment.terms().backFromHold());
    }

    @Override
    public List<Guide> guides(Moment moment) {
        var back = owedSince(moment);
        return back == null || !moment.talking()
                ? List.of()
                : List.of(Guide.now(Wording.THANK_FOR_WAITING, back)
                        .due(back.plus(moment.terms().backFromHold())));
    }
}
