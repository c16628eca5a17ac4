package callcenter.callback.store;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.hibernate.reactive.mutiny.Mutiny;

/** What agents do, as routing last told. */
@Singleton
public final class AgentPresence {

    private static final String LEARN = """
        insert into agent_presence as known (agent_id, status, epoch, sequence)
        values (:agentId, :status, :epoch, :sequence)
        on conflict (agent_id) do update
        set status = excluded.status, epoch = excluded.epoch, sequence = excluded.sequence
        where (known.epoch, known.sequence) < (excluded.epoch, excluded.sequence)\
        """;

    /** False when something newer is known. */
    public Uni<Boolean> learn(Mutiny.Session session, String agentId, String status, long epoch, long sequence) {
        return session.createNativeQuery(LEARN)
                .setParameter("agentId", agentId)
                .setParameter("status", status)
                .setParameter("epoch", epoch)
                .setParameter("sequence", sequence)
                .executeUpdate()
                .map(rows -> rows == 1);
    }

    /** An agent of whom nothing was heard is not known to be offline. */
    public Uni<Boolean> isOffline(Mutiny.Session session, String agentId) {
        return session.createNativeQuery(
                        "select count(*) from agent_presence where agent_id = :agentId and status = 'OFFLINE'",
                        Long.class)
                .setParameter("agentId", agentId)
                .getSingleResult()
                .map(rows -> rows > 0);
    }

    /** How many could take a call now. */
    public Uni<Long> available(Mutiny.Session session) {
        return session.createNativeQuery("select count(*) from agent_presence where status = 'AVAILABLE'", Long.class)
                .getSingleResult();
    }
}
