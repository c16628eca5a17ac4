package callcenter.callback.store;

import callcenter.callback.domain.promise.Attempt;
import callcenter.callback.domain.promise.AttemptId;
import callcenter.callback.domain.promise.AttemptOutcome;
import callcenter.callback.domain.promise.MissedOffer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape of a stored attempt; outcome, agent, talk and end are absent while it runs, missed offers where there are none. */
record AttemptBody(
        String id,
        int number,
        Instant requestedAt,
        @Nullable AttemptOutcome outcome,
        @Nullable String agentId,
        long talkMs,
        @Nullable Instant endedAt,
        @Nullable List<Missed> missed) {

    /** An offer that an agent did not take. */
    record Missed(String id, String agentId, MissedOffer.End end, long rangMs, Instant at) {

        static Missed of(MissedOffer offer) {
            return new Missed(
                    offer.id(), offer.agentId(), offer.end(), offer.rang().toMillis(), offer.at());
        }

        MissedOffer toOffer() {
            return new MissedOffer(id, agentId, end, Duration.ofMillis(rangMs), at);
        }
    }

    static AttemptBody of(Attempt attempt) {
        var result = attempt.result();
        var id = attempt.id().value();
        var missed = attempt.missed().isEmpty()
                ? null
                : attempt.missed().stream().map(Missed::of).toList();
        return result == null
                ? new AttemptBody(id, attempt.number(), attempt.requestedAt(), null, null, 0, null, missed)
                : new AttemptBody(
                        id,
                        attempt.number(),
                        attempt.requestedAt(),
                        result.outcome(),
                        result.agentId(),
                        result.talk().toMillis(),
                        result.endedAt(),
                        missed);
    }

    Attempt toAttempt() {
        var result = outcome == null || endedAt == null
                ? null
                : new Attempt.Result(outcome, agentId, Duration.ofMillis(talkMs), endedAt);
        var offers = missed == null
                ? List.<MissedOffer>of()
                : missed.stream().map(Missed::toOffer).toList();
        return new Attempt(new AttemptId(id), number, requestedAt, result, offers);
    }
}
