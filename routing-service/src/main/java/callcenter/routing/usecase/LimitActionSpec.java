package callcenter.routing.usecase;

import callcenter.routing.domain.queue.LimitAction;
import callcenter.routing.domain.queue.QueueId;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a call at a limit, as written.
 *
 * @param action  OVERFLOW, OFFER_CALLBACK or CAPTURE
 * @param queueId where OVERFLOW leads
 */
public record LimitActionSpec(
        @Nullable String action, @Nullable String queueId) {

    /** The action, or a refusal that names the field. */
    LimitAction toAction(SpecCheck check) {
        var called = action == null ? "" : action;
        if (queueId != null && !called.equals("OVERFLOW")) {
            throw check.refuse("queueId", "only for OVERFLOW");
        }
        return switch (called) {
            case "OVERFLOW" -> new LimitAction.OverflowTo(new QueueId(check.text("queueId", queueId)));
            case "OFFER_CALLBACK" -> new LimitAction.OfferCallback();
            case "CAPTURE" -> new LimitAction.Capture();
            default -> throw check.refuse("action", "one of OVERFLOW, OFFER_CALLBACK, CAPTURE");
        };
    }
}
