package callcenter.routing.domain.supervision;

import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.guidance.Guide;
import callcenter.routing.domain.guidance.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Before closing the customer is asked whether all is clear; who says no keeps the topic open (CAL-19).
 *
 * @param clear what was answered last; null while nobody asked
 */
record Clarity(@Nullable Boolean clear) implements Watch {

    @Override
    public Seen on(Fact fact, Moment moment) {
        return switch (fact) {
            case Fact.Acted(Act.AskedWhetherClear(boolean yes))
            when clear == null || clear != yes ->
                Seen.become(new Clarity(yes)).fact("CAL-19", yes ? "clear" : "not-clear", "", moment);
            case Fact.Over(EndedBy ignored)
            when Boolean.FALSE.equals(clear) -> nothing().flag("CAL-19", "topic-left-open", "", moment);
            default -> nothing();
        };
    }

    /** An open topic stays open; what the next agent explains is asked about anew. */
    @Override
    public @Nullable Clarity forTheNextAgent() {
        return Boolean.FALSE.equals(clear) ? this : null;
    }

    @Override
    public List<Guide> guides(Moment moment) {
        var talk = moment.talk();
        if (talk == null || !moment.onTheLine() || Boolean.TRUE.equals(clear)) {
            return List.of();
        }
        return List.of(
                clear == null
                        ? Guide.beforeClosing(Wording.WAS_THAT_CLEAR, talk.startedAt())
                        : Guide.now(Wording.EXPLAIN_AGAIN, talk.startedAt()));
    }
}
