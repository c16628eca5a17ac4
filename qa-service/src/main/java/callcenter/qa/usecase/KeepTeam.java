package callcenter.qa.usecase;

import callcenter.messaging.Transaction;
import callcenter.qa.domain.evidence.AgentId;
import callcenter.qa.domain.evidence.Position;
import callcenter.qa.store.TeamStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps which team an agent is in, so that leaders read their teams' evaluations. */
@ApplicationScoped
public class KeepTeam {

    private final TeamStore teams;

    KeepTeam(TeamStore teams) {
        this.teams = teams;
    }

    public Uni<Void> keep(Transaction tx, AgentId agent, String team, Position toldAt) {
        return teams.put(tx.session(), agent, team, toldAt);
    }
}
