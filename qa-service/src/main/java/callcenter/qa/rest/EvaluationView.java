package callcenter.qa.rest;

import callcenter.qa.domain.evaluation.Evaluation;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An evaluation at one revision. */
@Schema(name = "Evaluation")
record EvaluationView(
        @Schema(description = "The evaluated call", examples = "call-7f3a")
        String callId,

        @Schema(description = "The agent scored", examples = "agent-2")
        String agentId,

        @Schema(description = "1 for the first; later evidence makes the next", examples = "1")
        int revision,

        @Schema(examples = "service") String formId,

        @Schema(description = "Version the evaluation keeps", examples = "1")
        int formVersion,

        @Schema(description = "Points kept", examples = "90")
        int score,

        @Schema(description = "Points possible", examples = "100")
        int maxScore,

        @Schema(description = "Every point lost, with its evidence")
        List<FindingView> lost,

        @Schema(description = "Remarks that cost nothing, such as why the caller waited")
        List<FindingView> noted,

        @Schema(description = "End of the call", examples = "2026-03-02T01:02:14Z")
        Instant endedAt,

        @Schema(description = "When this revision was made", examples = "2026-03-02T01:02:36Z")
        Instant evaluatedAt) {

    static EvaluationView of(Evaluation evaluation) {
        var assessment = evaluation.assessment();
        return new EvaluationView(
                evaluation.call().value(),
                assessment.agent().value(),
                evaluation.revision(),
                evaluation.form().value(),
                evaluation.formVersion(),
                assessment.score(),
                assessment.maxScore(),
                assessment.lost().stream().map(FindingView::of).toList(),
                assessment.noted().stream().map(FindingView::of).toList(),
                assessment.endedAt(),
                evaluation.evaluatedAt());
    }
}
