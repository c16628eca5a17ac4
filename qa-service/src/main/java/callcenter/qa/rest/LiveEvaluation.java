package callcenter.qa.rest;

import callcenter.qa.domain.evaluation.Sight;
import callcenter.qa.domain.evidence.AgentId;
import callcenter.qa.store.ListedEvaluation;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation on a live page.
 *
 * @param id the evaluated call
 * @param team the agent's team now; null when unknown
 */
@Schema(name = "LiveEvaluation")
record LiveEvaluation(
        String id, @Nullable String team, @JsonUnwrapped EvaluationView evaluation) {

    static LiveEvaluation of(ListedEvaluation listed) {
        var view = EvaluationView.of(listed.evaluation());
        return new LiveEvaluation(view.callId(), listed.team(), view);
    }

    boolean isSeenBy(Sight sight) {
        return sight.covers(new AgentId(evaluation.agentId()), team);
    }
}
