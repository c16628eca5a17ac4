package callcenter.routing.usecase;

import callcenter.routing.domain.queue.RingTogether;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How many agents are rung for one call, as written.
 *
 * @param most    2 to 10
 * @param everyMs absent: all at once; otherwise one at first, and another whenever this has passed
 */
public record RingTogetherSpec(
        @Nullable Integer most, @Nullable Long everyMs) {

    private static final int MOST = 10;

    static RingTogether toTogether(@Nullable RingTogetherSpec written, SpecCheck check) {
        return written == null ? RingTogether.ONE : written.toTogether(check.within("ringTogether"));
    }

    private RingTogether toTogether(SpecCheck check) {
        return new RingTogether(
                check.between("most", most, 0, 2, MOST),
                everyMs == null ? Duration.ZERO : check.duration("everyMs", everyMs, 0));
    }
}
