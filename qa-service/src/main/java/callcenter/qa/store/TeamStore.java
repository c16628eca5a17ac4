package callcenter.qa.store;

import callcenter.qa.domain.evidence.AgentId;
import callcenter.qa.domain.evidence.Position;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Which team each agent is in, as routing last told. */
@ApplicationScoped
public class TeamStore {

    /** Remembers the team, unless something newer is known. */
    public Uni<Void> put(Mutiny.Session session, AgentId agent, String team, Position toldAt) {
        return session.find(TeamRow.class, agent.value(), LockModeType.PESSIMISTIC_WRITE)
                .chain(row -> {
                    if (row == null) {
                        return session.persist(new TeamRow(agent.value(), team, toldAt));
                    }
                    row.update(team, toldAt);
                    return Uni.createFrom().voidItem();
                });
    }

    /** Empty for an agent nobody told us about. */
    public Uni<Optional<String>> teamOf(Mutiny.Session session, AgentId agent) {
        return session.find(TeamRow.class, agent.value())
                .map(row -> Optional.ofNullable(row).map(known -> known.team));
    }
}
