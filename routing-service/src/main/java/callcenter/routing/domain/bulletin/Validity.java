package callcenter.routing.domain.bulletin;

import java.time.Instant;

/**
 * When a bulletin is true.
 *
 * @param from  its first moment
 * @param until the first moment at which it is true no more
 */
public record Validity(Instant from, Instant until) {

    public Validity {
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException("valid until " + until + ", which is not after " + from);
        }
    }

    public boolean holdsAt(Instant now) {
        return !now.isBefore(from) && !over(now);
    }

    public boolean over(Instant now) {
        return !now.isBefore(until);
    }
}
