package callcenter.callback.rest;

import callcenter.callback.store.ToldEvent;
import callcenter.web.AuditEntry;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One step in the life of a promise: who, when, what and why. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PromiseHistoryEntry")
public record HistoryEntry(
        @Schema(description = "when it was recorded") Instant at,

        @Schema(
                description = "promised, merged, replanned, handed-over, call-requested, call-withdrawn, offer-missed,"
                        + " attempted, at-risk, escalated, acknowledged, customer-called, kept, waived or broken; steps may"
                        + " be added",
                examples = "handed-over")
        String what,

        @Schema(description = "who decided; absent when a rule did", examples = "leader-1") @Nullable
        String by,

        @Schema(
                description =
                        "why, as a code of the event of that name; absent where nothing but the step itself tells",
                examples = "ASKED")
        @Nullable
        String reason,

        @Schema(
                description = "why, in the words of who decided; absent without a ground to read them, and once erased",
                examples = "Speaks Cantonese.")
        @Nullable
        String note,

        @Schema(
                description = "the other fields of the event, none of them personal",
                examples = "{\"from\": \"agent-2\", \"to\": \"agent-3\"}")
        Map<String, Object> facts) {

    /** @param words of who decided it; null when a rule did, or for who may not read them */
    static HistoryEntry of(ToldEvent event, @Nullable String words) {
        var facts = new LinkedHashMap<>(event.facts());
        var by = facts.remove("by");
        var reason = facts.remove("reason");
        return new HistoryEntry(event.at(), event.what(), text(by), text(reason), spoken(words), facts);
    }

    /** What a person said and no event tells. */
    static HistoryEntry of(AuditEntry decision, boolean withWords) {
        var what = decision.action().replaceFirst("^promise\\.", "");
        var words = withWords ? spoken(decision.reason()) : null;
        return new HistoryEntry(decision.at(), what, decision.by(), null, words, Map.of());
    }

    private static @Nullable String text(@Nullable Object field) {
        return field == null ? null : field.toString();
    }

    private static @Nullable String spoken(@Nullable String words) {
        return words == null || words.isBlank() ? null : words;
    }
}
