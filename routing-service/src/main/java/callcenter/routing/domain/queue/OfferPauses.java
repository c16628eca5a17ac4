package callcenter.routing.domain.queue;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long an agent gets no call after an offer that he did not take.
 *
 * @param afterReject   declined; null: he is away until he says otherwise
 * @param afterBusy     his line was in use; null: he is away until he says otherwise
 * @param afterNoAnswer rang out, unless he is away by that (ANS-2); null: none
 */
public record OfferPauses(
        @Nullable Duration afterReject,
        @Nullable Duration afterBusy,
        @Nullable Duration afterNoAnswer) {

    public static final OfferPauses NONE = new OfferPauses(null, null, null);
}
