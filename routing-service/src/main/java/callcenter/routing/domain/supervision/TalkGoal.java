package callcenter.routing.domain.supervision;

import callcenter.routing.domain.guidance.Guide;
import callcenter.routing.domain.guidance.Wording;
import callcenter.routing.domain.guidance.Words;
import java.util.List;

/** The talk time of our own calls is a goal that is shown, and never a fault (CAL-7). */
record TalkGoal() implements Watch {

    @Override
    public List<Guide> guides(Moment moment) {
        var talk = moment.talk();
        if (talk == null || !moment.outbound() || !moment.onTheLine()) {
            return List.of();
        }
        var goal = moment.terms().outboundTalk();
        return List.of(Guide.now(Wording.TALK_GOAL, talk.startedAt())
                .due(talk.startedAt().plus(goal))
                .with("goal", Words.lasting(goal)));
    }
}
