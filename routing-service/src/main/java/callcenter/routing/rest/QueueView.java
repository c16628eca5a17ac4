package callcenter.routing.rest;

import callcenter.routing.usecase.QueueFigures;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A queue's figures: now, and of the centre's local day. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "QueueFigures", examples = Examples.QUEUE)
public record QueueView(
        @Schema(examples = "service") String id,

        @Schema(examples = "service", description = "the same as id")
        String queueId,

        String name,

        @Schema(description = "calls that wait or are being offered now")
        int waiting,

        @Schema(description = "milliseconds") long longestWaitMs,

        @Schema(description = "start of the longest wait") @Nullable
        Instant oldestEnqueuedAt,

        @Schema(description = "inbound calls today") int offered,
        int answered,

        @Schema(description = "callers who left, short abandons apart")
        int abandoned,

        int shortAbandoned,

        @Schema(description = "callers who heard a bulletin and hung up: served, and not among the offered (ANS-13)")
        int informed,

        @Schema(
                description =
                        "answered within the threshold per hundred answered or abandoned; absent before the first")
        @Nullable
        Double serviceLevelPercent,

        @Schema(description = "the threshold, milliseconds") long serviceLevelMs,

        @Schema(description = "idle agents who may take its calls")
        int agentsAvailable,

        @Schema(description = "milliseconds") long averageSpeedOfAnswerMs) {

    static QueueView of(QueueFigures figures, Instant now) {
        var queue = figures.queue();
        var counts = figures.counts();
        return new QueueView(
                queue.id().value(),
                queue.id().value(),
                queue.name(),
                counts.waiting(),
                figures.longestWaitMs(now),
                counts.oldest(),
                counts.offered(),
                counts.answered(),
                counts.abandoned(),
                counts.shortAbandoned(),
                counts.informed(),
                figures.serviceLevelPercent(),
                queue.terms().serviceLevel().toMillis(),
                figures.agentsAvailable(),
                counts.answerMs());
    }
}
