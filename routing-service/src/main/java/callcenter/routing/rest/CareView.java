package callcenter.routing.rest;

import callcenter.routing.domain.queue.CallbackOffer;
import callcenter.routing.domain.queue.LimitCause;
import callcenter.routing.domain.queue.Place;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.domain.queue.ToldEstimate;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was done for a caller who waits (ANS-10). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Care")
public record CareView(
        @Schema(description = "queues that sent the call on, by id")
        List<String> overflowedFrom,

        @Schema(description = "since when it waits in this queue; absent when it entered here") @Nullable
        Instant inQueueSince,

        @Schema(description = "last told the position") @Nullable
        Instant toldAt,

        @Schema(description = "the first estimate that was told, milliseconds from estimatedAt") @Nullable
        Long estimateP50Ms,

        @Schema(description = "enough for four of five") @Nullable
        Long estimateP80Ms,

        @Nullable Instant estimatedAt,

        @Schema(description = "a call back was offered that keeps the place") @Nullable
        Instant callbackOfferedAt,

        @Schema(description = "limits of the queue that were met, and whose action was taken or is not possible")
        List<String> limitsMet) {

    static @Nullable CareView of(Place place) {
        var care = place.cared();
        if (care == null) {
            return null;
        }
        ToldEstimate told = care.estimate();
        CallbackOffer offer = care.offer();
        return new CareView(
                care.passed().stream().map(QueueId::value).sorted().toList(),
                care.joinedAt(),
                care.toldAt(),
                told == null ? null : told.p50Ms(),
                told == null ? null : told.p80Ms(),
                told == null ? null : told.at(),
                offer == null || offer.key().isBlank() ? null : offer.at(),
                care.limitsMet().stream().map(LimitCause::name).sorted().toList());
    }
}
