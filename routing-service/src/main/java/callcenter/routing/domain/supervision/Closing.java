package callcenter.routing.domain.supervision;

import callcenter.routing.domain.call.Surveyed;
import callcenter.routing.domain.guidance.Guide;
import callcenter.routing.domain.guidance.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Closing question and thanks, then the survey, and the customer hangs up first (CAL-10, CAL-11).
 *
 * @param said    closing question and thanks were
 * @param offered the survey was
 * @param saidAt  when the closing was; null before, and where only that it was said was stored
 */
record Closing(boolean said, boolean offered, @Nullable Instant saidAt) implements Watch {

    @Override
    public Seen on(Fact fact, Moment moment) {
        return switch (fact) {
            case Fact.Acted(Act.ClosingSaid())
            when !said ->
                Seen.become(new Closing(true, offered, moment.now())).fact("CAL-11", "closing-said", "", moment);
            case Fact.Acted(Act.SurveyOffered())
            when !offered -> Seen.become(new Closing(said, true, saidAt)).fact("CAL-11", "survey-offered", "", moment);
            case Fact.Over ignored
            when !offered && toTheSurvey(moment) ->
                Seen.become(new Closing(said, true, saidAt)).fact("CAL-11", "survey-offered", "", moment);
            case Fact.HungUp() when said || owed(moment) -> hungUp(moment);
            default -> nothing();
        };
    }

    /** Not to whom we called, who may have been a machine, which only the record tells; nor to who wanted somebody else (ANS-9). */
    private static boolean owed(Moment moment) {
        var talk = moment.talk();
        return !moment.outbound() && talk != null && talk.wrongNumber() == null;
    }

    private Seen hungUp(Moment moment) {
        var seen = nothing();
        if (!said) {
            seen = seen.flag("CAL-10", "hung-up-before-closing", "", moment);
        } else if (saidAt != null
                && !toTheSurvey(moment)
                && !moment.reached(saidAt.plus(moment.terms().customerHangsUp()))) {
            seen = seen.flag(
                    "CAL-10", "hung-up-before-customer", moment.sinceMs(saidAt) + " ms after the closing", moment);
        }
        return surveyOwed(moment) ? seen.flag("CAL-11", "released-without-survey", "", moment) : seen;
    }

    /** The agent left, and the customer stays on the line. */
    private static boolean toTheSurvey(Moment moment) {
        return moment.call() instanceof Surveyed over && over.survey() != null;
    }

    private boolean surveyOwed(Moment moment) {
        return moment.scene().script().survey() && !offered;
    }

    @Override
    public List<Guide> guides(Moment moment) {
        var talk = moment.talk();
        if (talk == null || !moment.onTheLine()) {
            return List.of();
        }
        var guides = new ArrayList<Guide>();
        if (!said) {
            var closing = moment.outbound() ? Wording.CLOSING_OUTBOUND : Wording.CLOSING;
            guides.add(Guide.beforeClosing(closing, talk.startedAt()));
        }
        if (surveyOwed(moment)) {
            guides.add(Guide.beforeClosing(Wording.SURVEY, talk.startedAt()));
        }
        return guides;
    }
}
