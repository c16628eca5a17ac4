package callcenter.callback.rest;

import callcenter.callback.domain.promise.PromiseKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A promise as the agent's client sends it while the customer listens.
 *
 * @param callId call in which it is made; with the kind, the key under which a repeat finds the same promise
 * @param number whom to call, as the customer says it
 * @param matter what the customer waits for
 * @param queueId team that serves it when the owner is away
 * @param agreedAt the clock runs from here; now when absent
 */
public record PromiseRequest(
        @NotBlank @Pattern(regexp = Ids.FORM) @Schema(examples = "call-78")
        String callId,

        @NotNull @Schema(examples = "WITHIN_2H") PromiseKind kind,

        @NotBlank @Size(max = 40) @Schema(examples = "138 0013 8000")
        String number,

        @NotBlank @Size(max = 500) @Pattern(regexp = PromiseRequest.TEXT) @Schema(examples = "bill of February")
        String matter,

        @NotBlank @Pattern(regexp = Ids.FORM) @Schema(examples = "service")
        String queueId,

        @Schema(examples = "2026-03-02T05:20:00Z") @Nullable Instant agreedAt) {

    /** Free text: anything but the character that no database stores. */
    static final String TEXT = "[^\\x00]*";
}
