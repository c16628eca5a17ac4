package callcenter.qa.store;

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
    private static final Condition ALL = new Condition("true = true", Map.of());

    /** One page of what this person may read, optionally of one agent. */
    public Uni<List<ListedEvaluation>> page(
            Mutiny.Session session, Sight sight, Optional<AgentId> agent, int page, int size) {
        return select(session, seenBy(sight).and(of(agent)), page, size);
    }

    /** How many there are on all pages. */
    public Uni<Long> count(Mutiny.Session session, Sight sight, Optional<AgentId> agent) {
        var condition = seenBy(sight).and(of(agent));
        var query = session.createSelectionQuery("select count(*)" + LATEST + condition.where(), Long.class);
        condition.parameters().forEach(query::setParameter);
        return query.getSingleResult();
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
        return select(session, new Condition("e.callId in (:calls)", Map.of("calls", calls)), 0, calls.size());
    }

    private static Uni<List<ListedEvaluation>> select(Mutiny.Session session, Condition condition, int page, int size) {
        var query = session.createSelectionQuery(
                "select e, r, t.team" + LATEST + condition.where() + ORDER, Object[].class);
        condition.parameters().forEach(query::setParameter);
        return query.setFirstResult(page * size)
                .setMaxResults(size)
                .getResultList()
                .map(rows -> rows.stream().map(EvaluationQueries::listed).toList());
    }

    /** Most readers are agents, and theirs is the case that an index serves. */
    private static Condition seenBy(Sight sight) {
        if (sight.everything()) {
            return ALL;
        }
        var own = sight.own().value();
        return sight.teams().isEmpty()
                ? new Condition("e.agentId = :own", Map.of("own", own))
                : new Condition("(e.agentId = :own or t.team in (:teams))", Map.of("own", own, "teams", sight.teams()));
    }

    private static Condition of(Optional<AgentId> agent) {
        return agent.map(one -> new Condition("e.agentId = :agent", Map.of("agent", one.value())))
                .orElse(ALL);
    }

    private static ListedEvaluation listed(Object[] row) {
        return new ListedEvaluation(((RevisionRow) row[1]).toDomain((EvaluationRow) row[0]), (String) row[2]);
    }
}
