package callcenter.routing.rest;

import callcenter.routing.domain.call.CallReason;
import callcenter.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A call to a customer, asked for by what it is about; the number is not named, the reason knows it (CBK-12). */
@Schema(name = "AskedCall", examples = Examples.ASKED_CALL)
public record AskedCallRequest(
        @Schema(description = "without one no call of ours is placed") @Valid @Nullable
        Reason reason,

        @Schema(description = "the customer chose this hour; otherwise only decent ones (CBK-3)")
        boolean customerChose) {

    /** Why we call. */
    @Schema(name = "CallReason")
    public record Reason(
            @NotNull(message = "CUSTOMER, TICKET or PROMISE")
            CallReason.Kind kind,

            @NotBlank(message = "id of the customer, ticket or promise")
            @FreeText(max = 100)
            @Schema(examples = "t-call-78")
            String id,

            @Schema(description = "what for; of CUSTOMER: what he asked for") @FreeText(max = 200) @Nullable
            String words) {}

    /** 400 where the reason is missing, or nobody can tell what a customer asked for. */
    CallReason toReason() {
        if (reason == null) {
            throw Problem.invalid("reason", "a customer, ticket or promise: a call of ours has one");
        }
        var words = reason.words() == null || reason.words().isBlank()
                ? null
                : reason.words().strip();
        if (reason.kind() == CallReason.Kind.CUSTOMER && words == null) {
            throw Problem.invalid("reason.words", "what the customer asked for");
        }
        return new CallReason(reason.kind(), reason.id().strip(), words);
    }
}
