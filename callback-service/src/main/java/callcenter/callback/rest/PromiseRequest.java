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
 * @param callAt not to be called before; of {@code AGREED_TIME} the time that the customer chose
 * @param dueAt to be kept by, when that was agreed; by the rules of the kind when absent
 * @param followsId promise that could not be answered yet and that this one follows (CBK-7); found by itself when it is made in
 *     the call that served the other
 */
public record PromiseRequest(
        @NotBlank @Pattern(regexp = Ids.FORM, message = Ids.RIGHT) @Schema(examples = "call-78")
        String callId,

        @NotNull @Schema(examples = "WITHIN_2H") PromiseKind kind,

        @NotBlank @Size(max = 40) @Schema(examples = "138 0013 8000")
        String number,

        @NotBlank
        @Size(max = 500)
        @Pattern(regexp = PromiseRequest.TEXT, message = PromiseRequest.WORDS)
        @Schema(examples = "bill of February")
        String matter,

        @NotBlank @Pattern(regexp = Ids.FORM, message = Ids.RIGHT) @Schema(examples = "service")
        String queueId,

        @Schema(examples = "2026-03-02T05:20:00Z") @Nullable Instant agreedAt,

        @Schema(examples = "2026-03-02T10:30:00Z") @Nullable Instant callAt,

        @Schema(examples = "2026-03-02T11:00:00Z") @Nullable Instant dueAt,

        @Pattern(regexp = Ids.PROMISE_FORM, message = "the id of a promise")
        @Schema(examples = "p-call-77-within-24h")
        @Nullable
        String followsId) {

    /** Free text: anything but the character that no database stores. */
    static final String TEXT = "[^\\x00]*";

    static final String WORDS = "text without the character NUL";
}
