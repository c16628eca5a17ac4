package callcenter.qa.store;

import callcenter.qa.domain.evaluation.Sight;
import callcenter.qa.domain.evidence.AgentId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
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
    private static final String SEEN = " where (:everything = true or e.agentId = :own or t.team in (:teams))";
    private static final String BY_AGENT = " and e.agentId = :agent";
    private static final String ORDER = " order by e.endedAt desc, e.callId";

    /** One page of what this person may read, optionally of one agent. */
    public Uni<List<ListedEvaluation>> page(
            Mutiny.Session session, Sight sight, Optional<AgentId> agent, int page, int size) {
        return select(session, SEEN + agent.map(one -> BY_AGENT).orElse(""), seen(sight, agent), page, size);
    }

    /** How many there are on all pages. */
    public Uni<Long> count(Mutiny.Session session, Sight sight, Optional<AgentId> agent) {
        var query = session.createSelectionQuery(
                "select count(*) " + LATEST + SEEN + agent.map(one -> BY_AGENT).orElse(""), Long.class);
        seen(sight, agent).forEach(query::setParameter);
        return query.getSingleResult();
    }

    /** The latest calls' evaluations, whoever's they are. */
    public Uni<List<ListedEvaluation>> latest(Mutiny.Session session, int most) {
        return select(session, "", Map.of(), 0, most);
    }

    /** The evaluations of these calls; calls without one are left out. */
    public Uni<List<ListedEvaluation>> ofCalls(Mutiny.Session session, Collection<String> calls) {
        return select(session, " where e.callId in (:calls)", Map.of("calls", calls), 0, calls.size());
    }

    private static Uni<List<ListedEvaluation>> select(
            Mutiny.Session session, String where, Map<String, Object> parameters, int page, int size) {
        var query = session.createSelectionQuery("select e, r, t.team " + LATEST + where + ORDER, Object[].class);
        parameters.forEach(query::setParameter);
        return query.setFirstResult(page * size)
                .setMaxResults(size)
                .getResultList()
                .map(rows -> rows.stream().map(EvaluationQueries::listed).toList());
    }

    private static Map<String, Object> seen(Sight sight, Optional<AgentId> agent) {
        var parameters = new HashMap<String, Object>();
        parameters.put("everything", sight.everything());
        parameters.put("own", sight.own().value());
        parameters.put("teams", sight.teams());
        agent.ifPresent(one -> parameters.put("agent", one.value()));
        return parameters;
    }

    private static ListedEvaluation listed(Object[] row) {
        return new ListedEvaluation(((RevisionRow) row[1]).toDomain((EvaluationRow) row[0]), (String) row[2]);
    }
}
