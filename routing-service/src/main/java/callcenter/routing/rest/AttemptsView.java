package callcenter.routing.rest;

import callcenter.routing.store.OutboundAttempt;
import callcenter.web.Page;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the ledger of our calls to customers. */
@Schema(name = "Attempts", examples = Examples.ATTEMPTS)
public record AttemptsView(List<Attempt> items, int page, int size, long total) {

    /** One line. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Attempt")
    public record Attempt(
            @Schema(description = "absent when it was refused") @Nullable
            String callId,

            @Nullable String customerId,

            @Schema(description = "CUSTOMER, TICKET or PROMISE; absent when none was given", examples = "TICKET")
            @Nullable
            String reasonKind,

            @Nullable String reasonId,

            @Schema(description = "what for, in the asker's words") @Nullable
            String words,

            @Schema(description = "absent when the time of a promise had come") @Nullable
            String askedBy,

            Instant askedAt,

            @Schema(
                    examples = "OVER",
                    description = "REFUSED, HELD while another call to the customer lasts, OPEN or OVER")
            String status,

            @Schema(description = "who called") @Nullable String agentId,

            @Nullable Instant dialledAt,
            @Nullable Instant endedAt,

            @Schema(
                    examples = "NO_ANSWER",
                    description =
                            "BUSY, NO_ANSWER, FAILED; TALKED, then CUSTOMER, THIRD_PARTY, VOICEMAIL or WRONG_NUMBER as"
                                    + " the record says; WITHDRAWN; or the last part of the type of the refusal")
            @Nullable
            String outcome) {}

    static AttemptsView of(Page<OutboundAttempt> found) {
        return new AttemptsView(
                found.items().stream().map(AttemptsView::line).toList(), found.page(), found.size(), found.total());
    }

    private static Attempt line(OutboundAttempt it) {
        return new Attempt(
                it.callId(),
                it.customerId(),
                it.reasonKind(),
                it.reasonId(),
                it.words(),
                it.askedBy(),
                it.askedAt(),
                it.status(),
                it.agentId(),
                it.dialledAt(),
                it.endedAt(),
                it.outcome());
    }
}
