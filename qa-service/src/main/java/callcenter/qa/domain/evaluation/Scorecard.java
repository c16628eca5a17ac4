package callcenter.qa.domain.evaluation;

import callcenter.qa.domain.evidence.AgentId;
import java.time.LocalDate;
import java.util.List;

/**
 * How one agent did over a period (QUA-9). Days are the centre's, a call counts for the day it ended, always at its
 * latest revision.
 *
 * @param from first day
 * @param to last day
 * @param count evaluated calls
 * @param meanPercent mean of kept points in percent of possible ones; 0 when there is no call
 * @param losses by norm, the costliest first
 * @param trend days with at least one call, in order
 */
public record Scorecard(
        AgentId agent,
        LocalDate from,
        LocalDate to,
        long count,
        double meanPercent,
        List<Loss> losses,
        List<Day> trend) {

    public Scorecard {
        losses = List.copyOf(losses);
        trend = List.copyOf(trend);
    }

    /**
     * What one norm cost.
     *
     * @param points points lost in all
     * @param calls calls that lost them
     */
    public record Loss(String norm, long points, long calls) {}

    /** One day's calls. */
    public record Day(LocalDate day, long count, double meanPercent) {}
}
