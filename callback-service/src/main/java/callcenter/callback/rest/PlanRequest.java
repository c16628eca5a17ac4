package callcenter.callback.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who answered instead of the customer said when and where the customer can be reached (CBK-5).
 *
 * @param callAt when; before the promise is due
 * @param number where; the same number when absent
 * @param reason who said so
 */
public record PlanRequest(
        @NotNull @Schema(examples = "2026-03-02T10:30:00Z") Instant callAt,

        @Nullable @Size(max = 40) @Schema(examples = "138 0013 8001")
        String number,

        @NotBlank
        @Size(max = 500)
        @Pattern(regexp = PromiseRequest.TEXT, message = PromiseRequest.WORDS)
        @Schema(examples = "Her colleague: back at half past six.")
        String reason) {}
