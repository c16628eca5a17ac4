package callcenter.qa.rest;

import callcenter.qa.domain.evaluation.Finding;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One finding: which norm, when, and the fact that proves it (QUA-2). */
@Schema(name = "Finding")
record FindingView(
        @Schema(description = "Form item", examples = "hold-limit")
        String item,

        @Schema(description = "Norm id", examples = "CAL-6") String norm,

        @Schema(description = "Points lost; 0 for a remark", examples = "10")
        int points,

        @Schema(description = "Time of the fact", examples = "2026-03-02T01:02:21Z")
        Instant at,

        @Schema(description = "Code of the fact", examples = "HELD_LONGER_THAN_LIMIT")
        String fact,

        @Schema(description = "Measured length in milliseconds", examples = "121000") @Nullable
        Long valueMs,

        @Schema(description = "Limit in force in milliseconds", examples = "120000") @Nullable
        Long limitMs) {

    static FindingView of(Finding finding) {
        var fact = finding.fact();
        return new FindingView(
                finding.item(),
                finding.norm(),
                finding.points(),
                fact.at(),
                fact.code().name(),
                millis(fact.value()),
                millis(fact.limit()));
    }

    private static @Nullable Long millis(@Nullable Duration length) {
        return length == null ? null : length.toMillis();
    }
}
