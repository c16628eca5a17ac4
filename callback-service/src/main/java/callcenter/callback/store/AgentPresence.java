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

    private static final String WHERE = """
        with told as (select status from agent_presence where agent_id = :agentId for share)
        select case
            when exists (select 1 from told where status <> 'OFFLINE') then 'AT_WORK'
            when exists (select 1 from told) or exists (select 1 from agent_team where agent_id = :agentId) then 'OFFLINE'
            else 'UNKNOWN' end\
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

    /**
     * True until the end of the transaction: whoever is given something while at work, and signs off at the same moment, is
     * found with it.
     */
    public Uni<Whereabouts> of(Mutiny.Session session, String agentId) {
        return session.createNativeQuery(WHERE, String.class)
                .setParameter("agentId", agentId)
                .getSingleResult()
                .map(Whereabouts::valueOf);
    }

    /** How many could take a call now. */
    public Uni<Long> available(Mutiny.Session session) {
        return session.createNativeQuery("select count(*) from agent_presence where status = 'AVAILABLE'", Long.class)
                .getSingleResult();
    }
}
