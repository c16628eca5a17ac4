package callcenter.qa.domain.evaluation;

import callcenter.qa.domain.evidence.AgentId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose evaluations a person may read: the own, those of the teams led, or all.
 *
 * @param everything supervisors and quality
 * @param teams teams led; empty for everybody else
 * @param own the agent this person is
 */
public record Sight(boolean everything, Set<String> teams, AgentId own) {

    /** @param team the agent's team; null when unknown, which no leader leads */
    public boolean covers(AgentId agent, @Nullable String team) {
        return everything || agent.equals(own) || (team != null && teams.contains(team));
    }
}
