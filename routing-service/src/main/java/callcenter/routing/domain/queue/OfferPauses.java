package callcenter.routing.domain.queue;

import callcenter.routing.domain.agent.Agent;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long an agent gets no call after an offer that he did not take.
 *
 * @param afterReject   declined; null: he is away until he says otherwise
 * @param afterBusy     his line was in use; null: he is away until he says otherwise
 * @param afterNoAnswer rang out, unless he is away by that (ANS-2); null: none
 * @param ownMisses     rang out so often in a row, and he is away (ANS-2); null: the usual number
 */
public record OfferPauses(
        @Nullable Duration afterReject,
        @Nullable Duration afterBusy,
        @Nullable Duration afterNoAnswer,
        @Nullable Integer ownMisses) {

    public static final OfferPauses NONE = new OfferPauses(null, null, null, null);

    public int missesToAway() {
        return ownMisses == null ? Agent.MISSES_TO_AWAY : ownMisses;
    }
}
