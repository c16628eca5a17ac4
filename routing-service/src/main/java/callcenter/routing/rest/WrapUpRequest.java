package callcenter.routing.rest;

import callcenter.routing.domain.call.CallType;
import callcenter.routing.domain.call.Party;
import callcenter.routing.domain.call.WrapUpRecord;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The record of a call (CAL-12, TKT-1). */
public record WrapUpRequest(
        @NotNull(message = "the type of the call") @Schema(examples = "REPAIR")
        CallType type,

        @NotBlank(message = "the matter in one line") @Size(max = 500, message = "at most 500 characters")
        String matter,

        @NotBlank(message = "the full record") @Size(max = 10_000, message = "at most 10000 characters")
        String content,

        @Size(max = 200, message = "at most 200 characters") @Nullable
        String contactName,

        @Size(max = 500, message = "at most 500 characters") @Nullable
        String address,

        @Schema(description = "promise made during this call, as callback-service named it")
        @Size(max = 200, message = "at most 200 characters")
        @Nullable
        String madePromiseId,

        @NotNull(message = "who was on the line: CUSTOMER, THIRD_PARTY, VOICEMAIL or WRONG_NUMBER")
        @Schema(examples = "CUSTOMER")
        Party party,

        @Schema(description = "closing question and thanks were said (CAL-11)")
        boolean closingSaid,

        @Min(value = 1, message = "1 to 5") @Max(value = 5, message = "1 to 5") @Nullable
        Integer selfRating) {

    WrapUpRecord toRecord() {
        return new WrapUpRecord(
                type,
                matter,
                content,
                new WrapUpRecord.Contact(contactName, address),
                madePromiseId,
                party,
                closingSaid,
                selfRating);
    }
}
