package callcenter.callback.domain.promise;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One try to reach the customer.
 *
 * @param id also the id of the outbound call
 * @param number 1 for the first
 * @param requestedAt when routing was asked to place the call
 * @param result how it ended; null while it runs
 * @param missed agents who were offered the call and did not take it, in the order in which that was learnt
 */
public record Attempt(
        AttemptId id,
        int number,
        Instant requestedAt,
        @Nullable Result result,
        List<MissedOffer> missed) {

    public Attempt {
        missed = List.copyOf(missed);
    }

    public Attempt(AttemptId id, int number, Instant requestedAt, @Nullable Result result) {
        this(id, number, requestedAt, result, List.of());
    }

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

    /** Somebody was spoken to. */
    boolean hasTalk() {
        return result != null && result.talk().isPositive();
    }

    boolean isTry() {
        return result != null && result.outcome().isTry();
    }

    /** What a lost request really came to may be learnt late and replaces NOT_PLACED; anything else stands. */
    boolean takes(Result late) {
        return result == null || (!result.outcome().isTry() && late.outcome().isTry());
    }

    Attempt ended(Result how) {
        return new Attempt(id, number, requestedAt, how, missed);
    }

    /** Given up as lost, and found to live. */
    Attempt resumed() {
        return new Attempt(id, number, requestedAt, null, missed);
    }

    boolean knows(MissedOffer offer) {
        return missed.stream().anyMatch(known -> known.id().equals(offer.id()));
    }

    Attempt missedBy(MissedOffer offer) {
        return new Attempt(
                id,
                number,
                requestedAt,
                result,
                Stream.concat(missed.stream(), Stream.of(offer)).toList());
    }
}
