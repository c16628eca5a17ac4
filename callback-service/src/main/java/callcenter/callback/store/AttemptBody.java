package callcenter.callback.store;

import callcenter.callback.domain.promise.Attempt;
import callcenter.callback.domain.promise.AttemptId;
import callcenter.callback.domain.promise.AttemptOutcome;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The shape of a stored attempt; outcome and what follows are absent while it runs. */
record AttemptBody(
        String id,
        int number,
        Instant requestedAt,
        @Nullable AttemptOutcome outcome,
        @Nullable String agentId,
        long talkMs,
        @Nullable Instant endedAt) {

    static AttemptBody of(Attempt attempt) {
        var result = attempt.result();
        var id = attempt.id().value();
        return result == null
                ? new AttemptBody(id, attempt.number(), attempt.requestedAt(), null, null, 0, null)
                : new AttemptBody(
                        id,
                        attempt.number(),
                        attempt.requestedAt(),
                        result.outcome(),
                        result.agentId(),
                        result.talk().toMillis(),
                        result.endedAt());
    }

    Attempt toAttempt() {
        var result = outcome == null || endedAt == null
                ? null
                : new Attempt.Result(outcome, agentId, Duration.ofMillis(talkMs), endedAt);
        return new Attempt(new AttemptId(id), number, requestedAt, result);
    }
}
