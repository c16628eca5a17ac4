package callcenter.qa.store;

import callcenter.messaging.Conditions;
import callcenter.qa.domain.evaluation.Sight;
import callcenter.qa.domain.evidence.AgentId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Lists of evaluations at their latest revision, latest call first. */
@ApplicationScoped
public class EvaluationQueries {

    private static final String LATEST = """
             from EvaluationRow e
             join RevisionRow r on r.key.callId = e.callId and r.key.revision = e.revision
             left join TeamRow t on t.agentId = e.agentId
            """;
    /** Reads so many entries of each agent's index and no more, however many evaluations there are. */
    private static final String LATEST_OF_EACH_TEAM = """
            select latest.call_id
            from (select distinct team from agent_team) t
            cross join lateral (
                select e.call_id
                from agent_team a
                cross join lateral (
                    select call_id, ended_at from evaluation
                    where agent_id = a.agent_id order by ended_at desc limit :most) e
                where a.team = t.team
                order by e.ended_at desc limit :most) latest
            union
            (select call_id from evaluation order by ended_at desc, call_id limit :most)""";

    private static final String ORDER = " order by e.endedAt desc, e.callId";

    /** One page of what this person may read, optionally of one agent. */
    public Uni<List<ListedEvaluation>> page(
            Mutiny.Session session, Sight sight, Optional<AgentId> agent, int page, int size) {
        return select(session, wanted(sight, agent), page, size);
    }

    /** How many there are on all pages. */
    public Uni<Long> count(Mutiny.Session session, Sight sight, Optional<AgentId> agent) {
        var wanted = wanted(sight, agent);
        return wanted.on(session.createSelectionQuery("select count(*)" + LATEST + wanted, Long.class))
                .getSingleResult();
    }

    /** The latest of each team, and the latest of all, which may be of agents whose team is unknown. */
    public Uni<List<ListedEvaluation>> latestOfEachTeam(Mutiny.Session session, int most) {
        return session.createNativeQuery(LATEST_OF_EACH_TEAM, String.class)
                .setParameter("most", most)
                .getResultList()
                .chain(calls -> calls.isEmpty() ? Uni.createFrom().item(List.of()) : ofCalls(session, calls));
    }

    /** The evaluations of these calls; calls without one are left out. */
    public Uni<List<ListedEvaluation>> ofCalls(Mutiny.Session session, Collection<String> calls) {
        return select(session, new Conditions().and("e.callId in (:calls)", "calls", calls), 0, calls.size());
    }

    private static Uni<List<ListedEvaluation>> select(Mutiny.Session session, Conditions wanted, int page, int size) {
        return wanted.on(session.createSelectionQuery("select e, r, t.team" + LATEST + wanted + ORDER, Object[].class))
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultList()
                .map(rows -> rows.stream().map(EvaluationQueries::listed).toList());
    }

    /** Most readers are agents, and theirs is the case that an index serves. */
    private static Conditions wanted(Sight sight, Optional<AgentId> agent) {
        var wanted = new Conditions()
                .and("e.agentId = :agent", "agent", agent.map(AgentId::value).orElse(null));
        if (sight.everything()) {
            return wanted;
        }
        var own = sight.own().value();
        return sight.teams().isEmpty()
                ? wanted.and("e.agentId = :own", "own", own)
                : wanted.and("(e.agentId = :own or t.team in (:teams))", Map.of("own", own, "teams", sight.teams()));
    }

    private static ListedEvaluation listed(Object[] row) {
        return new ListedEvaluation(((RevisionRow) row[1]).toDomain((EvaluationRow) row[0]), (String) row[2]);
    }
}
