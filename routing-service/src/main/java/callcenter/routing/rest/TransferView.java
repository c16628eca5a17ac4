package callcenter.routing.rest;

import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.Conversation;
import callcenter.routing.domain.call.PassingOn;
import callcenter.routing.domain.call.TransferOutcome;
import callcenter.routing.domain.call.TransferReturn;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A transfer under way, or the last one that came to nothing (CAL-8). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "TransferOfCall")
public record TransferView(
        @Schema(description = "WARM or BLIND; absent once it came to nothing") @Nullable
        String kind,

        String toAgentId,

        @Schema(description = "of the colleague who is rung or consulted; he declines with it") @Nullable
        String reservationId,

        @Nullable String toQueueId,
        @Nullable String reason,
        Instant since,

        @Schema(
                description = "how it came to nothing: NOT_ANSWERED, DECLINED, UNREACHABLE, CANCELLED, NOT_POSSIBLE, or"
                        + " ENDED when the customer left meanwhile; absent while it is under way")
        @Nullable
        String outcome,

        @Schema(description = "what to ask the customer now, by language; absent when he is not there") @Nullable
        Map<String, String> say) {

    private static final Map<String, String> ASK = Map.of(
            "zh-CN", "抱歉，同事暂时接不了电话。您愿意再等一下，还是由我继续为您处理？",
            "en",
                    "I am sorry, my colleague cannot take the call just now. Would you like to wait, or may I help you here?");

    static @Nullable TransferView of(Call call) {
        return switch (call) {
            case PassingOn passing -> underWay(passing);
            case Conversation it ->
                it.talk().returned() == null ? null : returned(it.talk().returned());
            default -> null;
        };
    }

    private static TransferView underWay(PassingOn call) {
        var transfer = call.transfer();
        return new TransferView(
                transfer.kind().name(),
                transfer.offer().agent().value(),
                transfer.offer().reservation().value(),
                transfer.queue() == null ? null : transfer.queue().value(),
                transfer.reason(),
                transfer.startedAt(),
                null,
                null);
    }

    private static TransferView returned(TransferReturn back) {
        return new TransferView(
                null,
                back.target().value(),
                null,
                null,
                null,
                back.at(),
                back.outcome().name(),
                back.outcome() == TransferOutcome.ENDED ? null : ASK);
    }
}
