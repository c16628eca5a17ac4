package callcenter.routing.telephony;

import callcenter.web.Problem;
import callcenter.web.limit.Rate;
import callcenter.web.limit.RateLimit;
import java.time.InstantSource;

/**
 * Counts a platform's signed webhooks. Only signed ones are counted, so that nobody who lacks the key can use a
 * platform's share up.
 */
public final class WebhookLimit {
    private final RateLimit limit;

    public WebhookLimit(int perSecond, InstantSource clock) {
        limit = new RateLimit(Rate.perSecond(perSecond), clock);
    }

    /** {@link Problem} 429 when there are more than may be. */
    public void require() {
        var wait = limit.take();
        if (!wait.isZero()) {
            throw Problem.tooMany("Send the webhook again in a moment.", wait);
        }
    }
}
