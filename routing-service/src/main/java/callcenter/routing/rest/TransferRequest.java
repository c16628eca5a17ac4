package callcenter.routing.rest;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.TransferKind;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.usecase.TransferCall.Wanted;
import callcenter.web.Problem;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** To whom, how and why a customer is passed on (CAL-8). */
@Schema(name = "Transfer", examples = Examples.TRANSFER)
public record TransferRequest(
        @Schema(
                description =
                        "WARM: both agents talk first; BLIND: connected as soon as the other answers; default WARM")
        @Nullable
        TransferKind kind,

        @Schema(description = "a colleague; instead of queueId") @Nullable
        String agentId,

        @Schema(description = "whoever of this queue is free, as the queue chooses; instead of agentId") @Nullable
        String queueId,

        @NotNull(message = "why, as told to the customer") @FreeText(max = 200) @Schema(examples = "knows the meter")
        String reason) {

    Wanted toWanted() {
        if ((agentId == null) == (queueId == null)) {
            throw Problem.invalid("agentId", "a colleague, or instead of one a queueId");
        }
        if (reason.isBlank()) {
            throw Problem.invalid("reason", "why, as told to the customer");
        }
        return new Wanted(
                kind == null ? TransferKind.WARM : kind,
                agentId == null ? null : agent(agentId),
                queueId == null ? null : queue(queueId),
                reason);
    }

    private static AgentId agent(String id) {
        if (id.isBlank()) {
            throw Problem.invalid("agentId", "the id of a colleague");
        }
        return new AgentId(id);
    }

    private static QueueId queue(String id) {
        if (id.isBlank()) {
            throw Problem.invalid("queueId", "the id of a queue");
        }
        return new QueueId(id);
    }
}
