package callcenter.qa.usecase;

import callcenter.events.evaluation.EvaluationRecorded;
import callcenter.events.evaluation.LostPoint;
import callcenter.qa.domain.evaluation.Evaluation;
import callcenter.qa.domain.evaluation.Finding;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** An evaluation as other services read it: lost points alone, remarks stay here. */
final class EvaluationEvents {

    private EvaluationEvents() {}

    static EvaluationRecorded recorded(Evaluation evaluation) {
        var assessment = evaluation.assessment();
        return new EvaluationRecorded(
                assessment.agent().value(),
                evaluation.revision(),
                evaluation.form().value(),
                evaluation.formVersion(),
                assessment.score(),
                assessment.maxScore(),
                assessment.lost().stream().map(EvaluationEvents::lost).toList(),
                evaluation.evaluatedAt());
    }

    private static LostPoint lost(Finding finding) {
        var fact = finding.fact();
        return new LostPoint(
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
