package callcenter.routing.domain.supervision;

import callcenter.routing.domain.guidance.Guide;
import callcenter.routing.domain.guidance.Wording;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What takes longer to look up than one may wait for turns into the offer to call back (CAL-5). A hold is a look-up.
 *
 * @param startedAt  of a look-up without hold; null while there is none
 * @param offeredFor start of the look-up for which the offer was proposed
 * @param accepted   the customer will be called back
 */
record LookUp(@Nullable Instant startedAt, @Nullable Instant offeredFor, boolean accepted) implements Watch {

    @Override
    public Seen on(Fact fact, Moment moment) {
        return switch (fact) {
            case Fact.Acted(Act.LookUpStarted())
            when startedAt == null ->
                Seen.become(new LookUp(moment.now(), offeredFor, accepted))
                        .fact("CAL-5", "look-up-started", "", moment);
            case Fact.Acted(Act.LookUpEnded())
            when startedAt != null ->
                Seen.become(new LookUp(null, offeredFor, accepted))
                        .fact("CAL-5", "look-up-ended", "after " + moment.sinceMs(startedAt) + " ms", moment);
            case Fact.Acted(Act.CallbackAccepted())
            when !accepted ->
                Seen.become(new LookUp(startedAt, offeredFor, true)).fact("CAL-5", "callback-accepted", "", moment);
            case Fact.Looked() -> looked(moment);
            default -> nothing();
        };
    }

    private Seen looked(Moment moment) {
        var due = dueAt(moment);
        var since = since(moment);
        return due == null || since == null || !moment.reached(due)
                ? nothing()
                : Seen.become(new LookUp(startedAt, since, accepted))
                        .guided("CAL-5", "offer-callback", "looking for " + moment.sinceMs(since) + " ms", moment);
    }

    private @Nullable Instant since(Moment moment) {
        var hold = moment.hold();
        return !moment.onTheLine() ? null : startedAt != null || hold == null ? startedAt : hold.startedAt();
    }

    @Override
    public @Nullable Instant dueAt(Moment moment) {
        var since = since(moment);
        return since == null || since.equals(offeredFor)
                ? null
                : since.plus(moment.terms().lookUp());
    }

    @Override
    public List<Guide> guides(Moment moment) {
        var since = since(moment);
        if (since == null || accepted) {
            return List.of();
        }
        var due = since.plus(moment.terms().lookUp());
        return moment.reached(due) ? List.of(Guide.now(Wording.OFFER_CALLBACK, due)) : List.of();
    }
}
