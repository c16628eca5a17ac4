package callcenter.routing.usecase;

import callcenter.routing.domain.queue.OfferPauses;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long an agent gets no call after an offer that he did not take, as written.
 *
 * @param afterRejectMs   declined; absent: he is away until he says otherwise
 * @param afterBusyMs     his line was in use; absent: he is away until he says otherwise
 * @param afterNoAnswerMs rang out, and he is not away by that (ANS-2); absent: 2 s, so that others are rung next; 0: no pause
 * @param missesToAway    rang out so often in a row, and he is away, 1 to 10 (ANS-2); default 2
 */
public record PausesSpec(
        @Nullable Long afterRejectMs,
        @Nullable Long afterBusyMs,
        @Nullable Long afterNoAnswerMs,
        @Nullable Integer missesToAway) {

    private static final int MOST_MISSES = 10;

    static OfferPauses toPauses(@Nullable PausesSpec written, SpecCheck check) {
        return written == null ? OfferPauses.NONE : written.toPauses(check.within("pauses"));
    }

    private OfferPauses toPauses(SpecCheck check) {
        return new OfferPauses(
                optional("afterRejectMs", afterRejectMs, check),
                optional("afterBusyMs", afterBusyMs, check),
                optional("afterNoAnswerMs", afterNoAnswerMs, check),
                missesToAway == null ? null : check.between("missesToAway", missesToAway, 0, 1, MOST_MISSES));
    }

    private static @Nullable Duration optional(String field, @Nullable Long milliseconds, SpecCheck check) {
        return milliseconds == null ? null : check.duration(field, milliseconds, 0);
    }
}
