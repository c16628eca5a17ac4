package callcenter.routing.domain.supervision;

import callcenter.routing.domain.call.TransferOutcome;
import callcenter.routing.domain.call.WrappingUp;
import callcenter.routing.domain.guidance.Guide;
import callcenter.routing.domain.guidance.Wording;
import java.util.List;

/** A customer who left while being passed on is promised a call by the agent who began it (CAL-8). */
record LeftInTransfer() implements Watch {

    /** Until the record is written, which names the promise. */
    @Override
    public List<Guide> guides(Moment moment) {
        return moment.call() instanceof WrappingUp over && left(over)
                ? List.of(Guide.now(Wording.LEFT_IN_TRANSFER, over.ending().at()))
                : List.of();
    }

    private static boolean left(WrappingUp over) {
        var returned = over.talk().returned();
        return returned != null && returned.outcome() == TransferOutcome.ENDED;
    }
}
