package callcenter.routing.domain.supervision;

import callcenter.routing.domain.guidance.Guide;
import callcenter.routing.domain.guidance.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom we call is asked whether the moment suits; who says no is asked for a better one (CBK-13).
 *
 * @param convenient what was answered; null while nobody asked
 */
record Convenience(@Nullable Boolean convenient) implements Watch {

    @Override
    public Seen on(Fact fact, Moment moment) {
        return fact instanceof Fact.Acted(Act.ConvenienceAsked(boolean yes))
                        && moment.outbound()
                        && (convenient == null || convenient != yes)
                ? Seen.become(new Convenience(yes)).fact("CBK-13", yes ? "convenient" : "not-convenient", "", moment)
                : nothing();
    }

    @Override
    public List<Guide> guides(Moment moment) {
        var talk = moment.talk();
        return Boolean.FALSE.equals(convenient) && talk != null && moment.onTheLine()
                ? List.of(Guide.now(Wording.ASK_FOR_A_TIME, talk.startedAt()))
                : List.of();
    }
}
