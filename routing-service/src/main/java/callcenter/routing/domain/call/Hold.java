package callcenter.routing.domain.call;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The customer waits on the line (CAL-3).
 *
 * @param reason  as told to the customer; null when the agent gave none, which is a fault
 * @param consent whether the customer agreed
 * @param endedAt null while it lasts
 */
public record Hold(
        @Nullable String reason,
        boolean consent,
        Instant startedAt,
        boolean overdue,
        @Nullable Instant endedAt) {

    public Hold(@Nullable String reason, boolean consent, Instant startedAt, boolean overdue) {
        this(reason, consent, startedAt, overdue, null);
    }

    Hold over(Instant at) {
        return new Hold(reason, consent, startedAt, overdue, at);
    }

    long heldMs(Instant until) {
        return Math.max(0, Duration.between(startedAt, until).toMillis());
    }

    /** Goes on, as a hold of its own from now. */
    Hold again(Instant now) {
        return new Hold(reason, consent, now, false);
    }

    Hold late() {
        return new Hold(reason, consent, startedAt, true);
    }
}
