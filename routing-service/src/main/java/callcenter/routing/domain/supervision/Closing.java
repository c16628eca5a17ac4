package callcenter.routing.domain.supervision;

import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.guidance.Guide;
import callcenter.routing.domain.guidance.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * Closing question and thanks, then the survey, and the customer hangs up first (CAL-10, CAL-11).
 *
 * @param said    closing question and thanks were
 * @param offered the survey was
 */
record Closing(boolean said, boolean offered) implements Watch {

    @Override
    public Seen on(Fact fact, Moment moment) {
        return switch (fact) {
            case Fact.Acted(Act.ClosingSaid())
            when !said -> Seen.become(new Closing(true, offered)).fact("CAL-11", "closing-said", "", moment);
            case Fact.Acted(Act.SurveyOffered())
            when !offered -> Seen.become(new Closing(said, true)).fact("CAL-11", "survey-offered", "", moment);
            case Fact.Over(EndedBy by)
            when by == EndedBy.AGENT && said && surveyOwed(moment) ->
                nothing().flag("CAL-11", "released-without-survey", "", moment);
            default -> nothing();
        };
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
