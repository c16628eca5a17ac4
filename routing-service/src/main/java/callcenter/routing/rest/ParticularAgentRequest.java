package callcenter.routing.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The agent whom a customer asks for, and why (ANS-5). */
@Schema(name = "ParticularAgent", examples = Examples.PARTICULAR_AGENT)
public record ParticularAgentRequest(
        @NotBlank(message = "the id of a colleague") String agentId,

        @NotNull(message = "what the customer wants of him")
        @NotBlank(message = "what the customer wants of him")
        @FreeText(max = 200)
        String matter,

        @Schema(description = "where to call back; absent: the number of the call") @Nullable
        String number) {}
