package callcenter.web.limit;

import java.time.Duration;

/**
 * What a sender may do.
 *
 * @param burst     requests at once, after a pause
 * @param perSecond requests for good
 */
public record Rate(int burst, int perSecond) {
    public Rate {
        if (burst < 1 || perSecond < 1) {
            throw new IllegalArgumentException("A rate lets at least one request pass: " + burst + ", " + perSecond);
        }
    }

    /** As many at once as there may be in a second. */
    public static Rate perSecond(int requests) {
        return new Rate(requests, requests);
    }

    /** After this long without a request nothing is remembered of those before. */
    Duration recovery() {
        return Duration.ofSeconds(burst / perSecond + 1L);
    }
}
