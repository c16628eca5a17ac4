package callcenter.routing.domain.supervision;

import callcenter.routing.domain.guidance.Guide;
import callcenter.routing.domain.guidance.Wording;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agent who raises a hand gets help without leaving the call (CAL-22).
 *
 * @param raisedAt when; null while the hand is down
 * @param level    who is asked
 */
record RaisedHand(@Nullable Instant raisedAt, Attention.@Nullable Level level) implements Watch {

    @Override
    public Seen on(Fact fact, Moment moment) {
        return switch (fact) {
            case Fact.Acted(Act.HandRaised())
            when raisedAt == null && moment.onTheLine() ->
                Seen.become(new RaisedHand(moment.now(), Attention.Level.SHIFT_LEADER))
                        .fact("CAL-22", "hand-raised", "", moment);
            case Fact.Acted(Act.HandLowered())
            when raisedAt != null -> down().fact("CAL-22", "hand-lowered", "", moment);
            case Fact.HandAnswered(String by)
            when raisedAt != null ->
                down().fact(
                                "CAL-22",
                                "hand-answered",
                                "by " + by + " after " + moment.sinceMs(raisedAt) + " ms",
                                moment);
            case Fact.Parted ignored
            when raisedAt != null -> down().fact("CAL-22", "hand-not-answered", "the conversation is over", moment);
            case Fact.Looked() when raisedAt != null && level != null -> looked(raisedAt, level, moment);
            default -> nothing();
        };
    }

    private Seen looked(Instant raised, Attention.Level asked, Moment moment) {
        var due = dueAt(moment);
        return due == null || !moment.reached(due)
                ? nothing()
                : Seen.become(new RaisedHand(raised, asked.next()))
                        .flag(
                                "CAL-22",
                                "hand-unanswered",
                                "by " + asked + " for " + moment.sinceMs(raised) + " ms",
                                moment);
    }

    private static Seen down() {
        return Seen.become(new RaisedHand(null, null));
    }

    @Override
    public @Nullable Instant dueAt(Moment moment) {
        return raisedAt == null || level == null || level.last() || !moment.onTheLine()
                ? null
                : raisedAt.plus(moment.terms().handAnswered().multipliedBy(level.ordinal() + 1L));
    }

    @Override
    public List<Guide> guides(Moment moment) {
        return raisedAt == null || !moment.onTheLine()
                ? List.of()
                : List.of(Guide.now(Wording.HELP_IS_COMING, raisedAt));
    }

    @Override
    public List<Attention> attention(Moment moment) {
        return raisedAt == null || level == null || !moment.onTheLine()
                ? List.of()
                : List.of(new Attention("CAL-22", "hand", raisedAt, dueAt(moment), level));
    }
}
