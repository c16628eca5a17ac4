/**
 * Scoring: a pure function of form and evidence, and the evaluation that grows a revision when later evidence changes
 * the result (QUA-2).
 */
@NullMarked
package callcenter.qa.domain.evaluation;

import org.jspecify.annotations.NullMarked;
