package callcenter.qa.usecase;

import callcenter.qa.domain.evaluation.Sight;
import callcenter.qa.domain.evidence.AgentId;
import callcenter.qa.store.TeamStore;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/** This person may not see that agent's results. */
public final class NotYours extends RuntimeException {

    private NotYours(AgentId agent) {
        super("Results of agent " + agent.value()
                + " are for that agent, the team's shift leaders, supervisors and quality.");
    }

    static Uni<Void> unlessCovered(TeamStore teams, Mutiny.Session session, Sight sight, AgentId agent) {
        return teams.teamOf(session, agent)
                .invoke(team -> {
                    if (!sight.covers(agent, team.orElse(null))) {
                        throw new NotYours(agent);
                    }
                })
                .replaceWithVoid();
    }
}
