package callcenter.events.evaluation;

import java.time.Instant;
import java.util.List;

/**
 * A call was scored, or scored again because evidence came later (QUA-1, QUA-2).
 *
 * @param agentId agent scored
 * @param revision 1 for the first; later evidence makes the next
 * @param formId form used
 * @param formVersion its version
 * @param score points kept
 * @param maxScore points possible
 * @param lost every point lost, with its evidence
 * @param evaluatedAt when
 */
public record EvaluationRecorded(
        String agentId,
        int revision,
        String formId,
        int formVersion,
        int score,
        int maxScore,
        List<LostPoint> lost,
        Instant evaluatedAt)
        implements EvaluationEvent {

    public EvaluationRecorded {
        lost = List.copyOf(lost);
    }
}
