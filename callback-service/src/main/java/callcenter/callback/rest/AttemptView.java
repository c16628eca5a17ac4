package callcenter.callback.rest;

import callcenter.callback.domain.promise.Attempt;
import callcenter.callback.domain.promise.AttemptOutcome;
import callcenter.callback.domain.promise.MissedOffer;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One try to reach the customer.
 *
 * @param id also the id of the outbound call
 * @param outcome absent while it runs
 * @param missed agents who were offered the call and did not take it, in the order in which that was learnt
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AttemptView(
        @Schema(examples = "p-call-78-within-2h-a1") String id,
        @Schema(examples = "1") int attempt,
        Instant requestedAt,
        @Nullable AttemptOutcome outcome,
        @Nullable @Schema(examples = "agent-2") String agentId,
        @Nullable @Schema(examples = "61000") Long talkMs,
        @Nullable Instant endedAt,
        List<MissedOfferView> missed) {

    /** An offer of the call that an agent did not take. */
    @Schema(name = "MissedOffer")
    public record MissedOfferView(
            @Schema(examples = "agent-2") String agentId,

            @Schema(description = "UNREACHABLE: the agent's phone could not be rung")
            MissedOffer.End outcome,

            @Schema(examples = "10000") long rangMs,
            Instant endedAt) {

        static MissedOfferView of(MissedOffer offer) {
            return new MissedOfferView(
                    offer.agentId(), offer.end(), offer.rang().toMillis(), offer.at());
        }
    }

    static AttemptView of(Attempt attempt) {
        var id = attempt.id().value();
        var result = attempt.result();
        var missed = attempt.missed().stream().map(MissedOfferView::of).toList();
        return result == null
                ? new AttemptView(id, attempt.number(), attempt.requestedAt(), null, null, null, null, missed)
                : new AttemptView(
                        id,
                        attempt.number(),
                        attempt.requestedAt(),
                        result.outcome(),
                        result.agentId(),
                        result.talk().toMillis(),
                        result.endedAt(),
                        missed);
    }
}
