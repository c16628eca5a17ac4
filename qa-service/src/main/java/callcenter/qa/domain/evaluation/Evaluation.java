package callcenter.qa.domain.evaluation;

import callcenter.qa.domain.evidence.CallId;
import callcenter.qa.domain.form.FormId;
import java.time.Instant;
import java.util.Optional;

/**
 * The judgement of one call, at one revision. There is one evaluation per call; it keeps the form version it began
 * with, and later evidence that changes the result makes the next revision.
 *
 * <pre>
 *   (none) ── handled, wrap-up ended or overdue ──▶ revision 1 ── evidence changes the result ──▶ revision n + 1
 * </pre>
 *
 * @param revision 1 for the first, without gaps
 * @param formVersion version the evaluation keeps (QUA-1)
 * @param evaluatedAt when this revision was made
 */
public record Evaluation(
        CallId call, int revision, FormId form, int formVersion, Assessment assessment, Instant evaluatedAt) {

    public static Evaluation first(CallId call, FormId form, int formVersion, Assessment assessment, Instant now) {
        return new Evaluation(call, 1, form, formVersion, assessment, now);
    }

    /** The next revision; empty when nothing changed. */
    public Optional<Evaluation> revise(Assessment now, Instant at) {
        return now.equals(assessment)
                ? Optional.empty()
                : Optional.of(new Evaluation(call, revision + 1, form, formVersion, now, at));
    }
}
