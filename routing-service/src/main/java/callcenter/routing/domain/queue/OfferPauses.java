package callcenter.routing.domain.queue;

import callcenter.routing.domain.agent.Agent;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long an agent gets no call after an offer that he did not take.
 *
 * @param afterReject   declined; null: he is away until he says otherwise
 * @param afterBusy     his line was in use; null: he is away until he says otherwise
 * @param afterNoAnswer rang out, unless he is away by that (ANS-2); null: a short rest in rounds, none where a colleague
 *                      asked for him; zero: none
 * @param ownMisses     rang out so often in a row, and he is away (ANS-2); null: the usual number
 */
public record OfferPauses(
        @Nullable Duration afterReject,
        @Nullable Duration afterBusy,
        @Nullable Duration afterNoAnswer,
        @Nullable Integer ownMisses) {

    public static final OfferPauses NONE = new OfferPauses(null, null, null, null);

    /** Long enough for others who are idle to be rung first (ANS-1); after it a lone agent is asked again. */
    public static final Duration SHORT_REST = Duration.ofSeconds(2);

    public int missesToAway() {
        return ownMisses == null ? Agent.MISSES_TO_AWAY : ownMisses;
    }

    /** In rounds never the same empty desk at once: a strategy, a language or a level may put it first each time. */
    public OfferPauses ofRounds() {
        return afterNoAnswer == null ? new OfferPauses(afterReject, afterBusy, SHORT_REST, ownMisses) : this;
    }
}
