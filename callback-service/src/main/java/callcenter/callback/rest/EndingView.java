package callcenter.callback.rest;

import callcenter.callback.domain.promise.Attempt;
import callcenter.callback.domain.promise.BreakReason;
import callcenter.callback.domain.promise.Promise;
import callcenter.callback.domain.promise.PromiseState;
import callcenter.callback.domain.report.Earliness;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a promise ended. What belongs to another ending is absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PromiseEnding")
public record EndingView(
        @Schema(description = "when the conversation was over that kept it, or when it was waived or broken")
        Instant at,

        @Nullable @Schema(description = "kept: the call with the conversation", examples = "p-call-78-within-2h-a2")
        String callId,

        @Nullable
        @Schema(
                description = "kept: the number of the attempt; absent when the customer's own call kept it",
                examples = "2")
        Integer attempt,

        @Nullable @Schema(description = "kept: who talked", examples = "agent-2")
        String agentId,

        @Nullable @Schema(description = "kept: how long, milliseconds", examples = "61000")
        Long talkMs,

        @Nullable @Schema(description = "kept: no later than dueAt")
        Boolean inTime,

        @Nullable
        @Schema(
                description = "kept: how long before dueAt, milliseconds; negative: so much too late",
                examples = "2520000")
        Long earlyMs,

        @Nullable
        @Schema(
                description = "waived: who recorded it; why is personal, and is in the history for a ground",
                examples = "agent-2")
        String by,

        @Nullable
        @Schema(
                description =
                        "broken: NOT_REACHED, tries were made; NOT_TRIED, nobody tried; IN_PROGRESS, a try was running")
        BreakReason reason) {

    /** Null while it is open. */
    static @Nullable EndingView of(Promise promise) {
        return switch (promise.state()) {
            case PromiseState.Kept kept -> kept(promise, kept);
            case PromiseState.Waived waived -> waived(waived);
            case PromiseState.Broken broken ->
                new EndingView(broken.at(), null, null, null, null, null, null, null, broken.reason());
            case PromiseState.Open open -> null;
        };
    }

    private static EndingView kept(Promise promise, PromiseState.Kept kept) {
        var conversation = kept.conversation();
        var early = Earliness.ms(promise.terms().dueAt(), conversation.endedAt());
        var attempt = promise.attempts().stream()
                .filter(known -> known.id().value().equals(conversation.callId()))
                .map(Attempt::number)
                .findFirst();
        return new EndingView(
                conversation.endedAt(),
                conversation.callId(),
                attempt.orElse(null),
                conversation.agentId(),
                conversation.talk().toMillis(),
                early >= 0,
                early,
                null,
                null);
    }

    private static EndingView waived(PromiseState.Waived waived) {
        return new EndingView(waived.at(), null, null, null, null, null, null, waived.by(), null);
    }
}
