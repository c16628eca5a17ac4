package callcenter.qa.domain.evaluation;

import callcenter.qa.domain.evidence.AgentId;
import java.time.Instant;
import java.util.List;

/**
 * What scoring says about one call: a value without identity or time of its own, so equal evidence gives equal
 * assessments.
 *
 * @param agent agent scored
 * @param endedAt end of the call: the day it counts for
 * @param maxScore points possible
 * @param findings faults and remarks, in the order of the form
 */
public record Assessment(AgentId agent, Instant endedAt, int maxScore, List<Finding> findings) {

    public Assessment {
        findings = List.copyOf(findings);
    }

    /** Points kept. */
    public int score() {
        return maxScore - findings.stream().mapToInt(Finding::points).sum();
    }

    /** Findings that cost points. */
    public List<Finding> lost() {
        return findings.stream().filter(Finding::costsPoints).toList();
    }

    /** Findings that cost nothing: remarks and repeated faults. */
    public List<Finding> noted() {
        return findings.stream().filter(finding -> !finding.costsPoints()).toList();
    }
}
