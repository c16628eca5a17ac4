package callcenter.callback.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The customer wants to be called another time (CBK-13).
 *
 * @param callAt the time that the customer chose; calling hours and holidays do not matter then (CBK-3)
 * @param dueAt to be kept by; a quarter of an hour after {@code callAt} when absent
 * @param number to be called on instead; as before when absent
 * @param reason the customer's words
 */
public record PostponeRequest(
        @NotNull @Schema(examples = "2026-03-02T10:30:00Z") Instant callAt,
        @Nullable @Schema(examples = "2026-03-02T11:00:00Z") Instant dueAt,

        @Nullable @Size(max = 40) @Schema(examples = "138 0013 8001")
        String number,

        @NotBlank
        @Size(max = 500)
        @Pattern(regexp = PromiseRequest.TEXT, message = PromiseRequest.WORDS)
        @Schema(examples = "At work until six.")
        String reason) {}
