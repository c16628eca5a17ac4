package callcenter.callback.domain.promise;

import java.time.Duration;
import java.time.Instant;

/**
 * An agent to whom the call was offered and who did not take it: the customer's phone did not ring, so it is no try.
 *
 * @param id names the offer, so that it counts once however often it is told
 * @param agentId agent rung
 * @param rang how long the agent's phone rang
 * @param at when the offer ended
 */
public record MissedOffer(String id, String agentId, End end, Duration rang, Instant at) {

    /** How such an offer ends. */
    public enum End {
        /** Rang in vain. */
        TIMED_OUT,
        REJECTED,
        /** The agent's phone could not be rung: the agent missed nothing. */
        UNREACHABLE,
        /** In a way that this release does not know. */
        OTHER
    }
}
