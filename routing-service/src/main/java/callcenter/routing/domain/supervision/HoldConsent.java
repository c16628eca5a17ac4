package callcenter.routing.domain.supervision;

import callcenter.routing.domain.guidance.Guide;
import callcenter.routing.domain.guidance.Wording;
import java.util.List;

/** Who is about to put the customer on hold asks first, and says why and for how long (CAL-3); the call itself flags a hold without. */
record HoldConsent() implements Watch {

    @Override
    public List<Guide> guides(Moment moment) {
        var talk = moment.talk();
        return talk == null || !moment.talking()
                ? List.of()
                : List.of(Guide.in(Guide.Phase.BEFORE_HOLD, Wording.ASK_BEFORE_HOLD, talk.startedAt()));
    }
}
