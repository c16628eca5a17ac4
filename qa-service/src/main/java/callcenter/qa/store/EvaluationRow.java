package callcenter.qa.store;

import callcenter.qa.domain.evaluation.Evaluation;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The evaluation of a call: which revision is the latest, and whose it is. */
@Entity
@Table(name = "evaluation")
class EvaluationRow {

    @Id
    String callId;

    String agentId;
    String formId;
    int formVersion;
    int revision;
    Instant endedAt;

    protected EvaluationRow() {}

    EvaluationRow(Evaluation evaluation) {
        callId = evaluation.call().value();
        formId = evaluation.form().value();
        formVersion = evaluation.formVersion();
        latest(evaluation);
    }

    final void latest(Evaluation evaluation) {
        agentId = evaluation.assessment().agent().value();
        endedAt = evaluation.assessment().endedAt();
        revision = evaluation.revision();
    }
}
