package callcenter.routing.rest;

import callcenter.routing.domain.call.CallType;
import callcenter.routing.domain.call.Party;
import callcenter.routing.domain.call.WrapUpRecord;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The record of a call (CAL-12, TKT-1). */
@Schema(name = "WrapUp", examples = Examples.WRAP_UP)
public record WrapUpRequest(
        @NotNull(message = "one of CONSULTATION, QUERY, REQUEST, REPAIR, COMPLAINT, SUGGESTION, PRAISE, OTHER")
        @Schema(examples = "REPAIR")
        CallType type,

        @NotBlank(message = "the matter in one line") @FreeText(max = 500)
        String matter,

        @NotBlank(message = "the full record") @FreeText(max = 10_000)
        String content,

        @FreeText(max = 200) @Nullable String contactName,

        @FreeText(max = 500) @Nullable String address,

        @Schema(description = "promise made during this call, as callback-service named it")
        @FreeText(max = 200)
        @Nullable
        String madePromiseId,

        @NotNull(message = "who was on the line: one of CUSTOMER, THIRD_PARTY, VOICEMAIL, WRONG_NUMBER")
        @Schema(
                examples = "CUSTOMER",
                description = "WRONG_NUMBER of a customer who called us: not counted against the service level (ANS-9)")
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
