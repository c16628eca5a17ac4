package callcenter.callback.rest;

import callcenter.callback.domain.promise.Attempt;
import callcenter.callback.domain.promise.AttemptOutcome;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One try to reach the customer.
 *
 * @param id also the id of the outbound call
 * @param outcome absent while it runs
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AttemptView(
        @Schema(examples = "p-call-78-within-2h-a1") String id,
        @Schema(examples = "1") int attempt,
        Instant requestedAt,
        @Nullable AttemptOutcome outcome,
        @Nullable @Schema(examples = "agent-2") String agentId,
        @Nullable @Schema(examples = "61000") Long talkMs,
        @Nullable Instant endedAt) {

    static AttemptView of(Attempt attempt) {
        var id = attempt.id().value();
        var result = attempt.result();
        return result == null
                ? new AttemptView(id, attempt.number(), attempt.requestedAt(), null, null, null, null)
                : new AttemptView(
                        id,
                        attempt.number(),
                        attempt.requestedAt(),
                        result.outcome(),
                        result.agentId(),
                        result.talk().toMillis(),
                        result.endedAt());
    }
}
