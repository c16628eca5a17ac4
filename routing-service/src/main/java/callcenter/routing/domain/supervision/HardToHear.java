package callcenter.routing.domain.supervision;

import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.guidance.Guide;
import callcenter.routing.domain.guidance.Wording;
import callcenter.routing.domain.guidance.Words;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One side cannot hear the other: help comes step by step, and nobody is cut off who did not agree (CAL-2).
 *
 * @param trouble  what it is; null while all is well
 * @param requests so many by now
 * @param askedAt  when the last request was given out
 * @param agreed   the customer agreed to end the call
 */
record HardToHear(
        Act.@Nullable Trouble trouble,
        int requests,
        @Nullable Instant askedAt,
        boolean agreed) implements Watch {

    @Override
    public Seen on(Fact fact, Moment moment) {
        return switch (fact) {
            case Fact.Acted(Act.HardToHearNow(Act.Trouble reported)) ->
                reported == trouble ? nothing() : asked(reported, 1, moment);
            case Fact.Acted(Act.HeardWellNow())
            when trouble != null ->
                Seen.become(new HardToHear(null, 0, null, false))
                        .fact("CAL-2", "heard-well", trouble + ", after request " + requests, moment);
            case Fact.Acted(Act.AgreedToEnd())
            when trouble != null && !agreed ->
                Seen.become(new HardToHear(trouble, requests, askedAt, true))
                        .fact("CAL-2", "agreed-to-end", trouble.name(), moment);
            case Fact.Looked() -> looked(moment);
            case Fact.Over(EndedBy by) when by == EndedBy.AGENT && trouble != null -> closed(moment);
            default -> nothing();
        };
    }

    private Seen looked(Moment moment) {
        var due = dueAt(moment);
        return trouble == null || due == null || !moment.reached(due)
                ? nothing()
                : asked(trouble, requests + 1, moment);
    }

    private static Seen asked(Act.Trouble trouble, int request, Moment moment) {
        var of = moment.terms().hearingRequests();
        return Seen.become(new HardToHear(trouble, request, moment.now(), false))
                .guided("CAL-2", request > of ? "another-phone" : "hearing-request", trouble + ", " + request, moment);
    }

    private Seen closed(Moment moment) {
        return agreed
                ? nothing().fact("CAL-10", "closing-exempt", "hard to hear, the customer agreed", moment)
                : nothing().flag("CAL-2", "closed-without-agreement", trouble + ", request " + requests, moment);
    }

    private boolean anotherWay(Moment moment) {
        return requests > moment.terms().hearingRequests();
    }

    @Override
    public @Nullable Instant dueAt(Moment moment) {
        return askedAt == null || agreed || anotherWay(moment) || !moment.onTheLine()
                ? null
                : askedAt.plus(moment.terms().hearingPause());
    }

    @Override
    public boolean excusesHangingUp(Moment moment) {
        return trouble != null;
    }

    @Override
    public List<Guide> guides(Moment moment) {
        if (trouble == null || askedAt == null || agreed || !moment.onTheLine()) {
            return List.of();
        }
        return anotherWay(moment)
                ? List.of(Guide.now(Wording.ANOTHER_PHONE, askedAt))
                : List.of(Guide.now(wording(trouble), askedAt)
                        .due(askedAt.plus(moment.terms().hearingPause()))
                        .with("step", Words.same(String.valueOf(requests))));
    }

    private static Wording wording(Act.Trouble trouble) {
        return switch (trouble) {
            case CANNOT_HEAR -> Wording.CANNOT_HEAR;
            case NOISE -> Wording.NOISE;
            case SPEAKERPHONE -> Wording.SPEAKERPHONE;
            case TOO_FAST -> Wording.TOO_FAST;
            case AGENT_TOO_QUIET -> Wording.AGENT_TOO_QUIET;
        };
    }
}
