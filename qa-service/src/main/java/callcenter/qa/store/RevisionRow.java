package callcenter.qa.store;

import callcenter.qa.domain.evaluation.Assessment;
import callcenter.qa.domain.evaluation.Evaluation;
import callcenter.qa.domain.evaluation.Finding;
import callcenter.qa.domain.evidence.AgentId;
import callcenter.qa.domain.evidence.CallId;
import callcenter.qa.domain.form.FormId;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** One revision of an evaluation, as it was made; never changed, never deleted. */
@Entity
@Immutable
@Table(name = "evaluation_revision")
class RevisionRow {

    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    @EmbeddedId
    RevisionKey key;

    String agentId;
    Instant endedAt;
    int score;
    int maxScore;
    String findings;
    Instant evaluatedAt;

    protected RevisionRow() {}

    RevisionRow(Evaluation evaluation) {
        var assessment = evaluation.assessment();
        key = new RevisionKey(evaluation.call().value(), evaluation.revision());
        agentId = assessment.agent().value();
        endedAt = assessment.endedAt();
        score = assessment.score();
        maxScore = assessment.maxScore();
        findings = StoredJson.write(assessment.findings());
        evaluatedAt = evaluation.evaluatedAt();
    }

    Evaluation toDomain(EvaluationRow of) {
        return new Evaluation(
                new CallId(key.callId()),
                key.revision(),
                new FormId(of.formId),
                of.formVersion,
                new Assessment(new AgentId(agentId), endedAt, maxScore, StoredJson.readList(findings, FINDINGS)),
                evaluatedAt);
    }
}
