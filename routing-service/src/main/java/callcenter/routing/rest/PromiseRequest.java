package callcenter.routing.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The promise that callback-service could not take in time (CBK-1); the same body as there. */
@Schema(name = "PromiseRequest", examples = Examples.PROMISE_REQUEST)
public record PromiseRequest(
        @Schema(examples = "WITHIN_24H")
        @Pattern(regexp = "WITHIN_2H|WITHIN_24H", message = "WITHIN_2H or WITHIN_24H")
        @NotBlank(message = "WITHIN_2H or WITHIN_24H")
        String kind,

        @Schema(examples = "+8613800138000") @NotBlank(message = "the number to call, E.164 or national")
        String number,

        @Schema(examples = "bill of February") @NotBlank(message = "what the customer waits for") @FreeText(max = 500)
        String matter,

        @Schema(description = "the clock runs from here; now when absent") @Nullable
        Instant agreedAt) {}
