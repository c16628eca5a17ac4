package callcenter.qa.store;

import callcenter.qa.domain.evaluation.Evaluation;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation at its latest revision, with whose team it counts for.
 *
 * @param team the agent's team now; null when unknown
 */
public record ListedEvaluation(
        Evaluation evaluation, @Nullable String team) {}
