package callcenter.callback.domain.promise;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One try to reach the customer.
 *
 * @param id also the id of the outbound call
 * @param number 1 for the first
 * @param requestedAt when routing was asked to place the call
 * @param result how it ended; null while it runs
 */
public record Attempt(
        AttemptId id,
        int number,
        Instant requestedAt,
        @Nullable Result result) {

    /**
     * How an attempt ended.
     *
     * @param agentId who tried; null when no agent was found
     * @param talk zero when nobody answered
     */
    public record Result(AttemptOutcome outcome, @Nullable String agentId, Duration talk, Instant endedAt) {

        static Result notPlaced(Instant at) {
            return new Result(AttemptOutcome.NOT_PLACED, null, Duration.ZERO, at);
        }
    }

    boolean isRunning() {
        return result == null;
    }

    boolean isTry() {
        return result != null && result.outcome().isTry();
    }

    /** What a lost request really came to may be learnt late and replaces NOT_PLACED; anything else stands. */
    boolean takes(Result late) {
        return result == null || (!result.outcome().isTry() && late.outcome().isTry());
    }

    Attempt ended(Result how) {
        return new Attempt(id, number, requestedAt, how);
    }

    /** Given up as lost, and found to live. */
    Attempt resumed() {
        return new Attempt(id, number, requestedAt, null);
    }
}
