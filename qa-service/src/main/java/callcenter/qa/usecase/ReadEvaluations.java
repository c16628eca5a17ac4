package callcenter.qa.usecase;

import callcenter.messaging.Transactions;
import callcenter.qa.domain.evaluation.Evaluation;
import callcenter.qa.domain.evaluation.Sight;
import callcenter.qa.domain.evidence.AgentId;
import callcenter.qa.domain.evidence.CallId;
import callcenter.qa.store.EvaluationQueries;
import callcenter.qa.store.EvaluationStore;
import callcenter.qa.store.ListedEvaluation;
import callcenter.qa.store.TeamStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads evaluations for a person, and never more than that person may see. */
@ApplicationScoped
public class ReadEvaluations {

    private final Transactions transactions;
    private final EvaluationStore evaluations;
    private final EvaluationQueries queries;
    private final TeamStore teams;

    ReadEvaluations(
            Transactions transactions, EvaluationStore evaluations, EvaluationQueries queries, TeamStore teams) {
        this.transactions = transactions;
        this.evaluations = evaluations;
        this.queries = queries;
        this.teams = teams;
    }

    /**
     * A page of what this person may see, latest call first.
     *
     * @param agent one agent's alone; fails with {@link NotYours} when this person may not see that agent
     */
    public Uni<Found> page(Sight sight, Optional<AgentId> agent, int page, int size) {
        return transactions.read(session -> agent.map(one -> require(session, sight, one))
                .orElseGet(() -> Uni.createFrom().voidItem())
                .chain(() -> queries.page(session, sight, agent, page, size))
                .chain(items -> queries.count(session, sight, agent).map(total -> new Found(items, total))));
    }

    /** All revisions of a call's evaluation, first to last; empty when the call has none. */
    public Uni<List<Evaluation>> revisions(Sight sight, CallId call) {
        return transactions.read(session -> evaluations
                .revisions(session, call)
                .call(found -> found.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : require(session, sight, found.getLast().assessment().agent())));
    }

    /** The latest revision of a call's evaluation; empty when the call has none. */
    public Uni<Optional<Evaluation>> latest(Sight sight, CallId call) {
        return transactions.read(session -> evaluations
                .find(session, call)
                .call(found -> found.map(evaluation ->
                                require(session, sight, evaluation.assessment().agent()))
                        .orElseGet(() -> Uni.createFrom().voidItem())));
    }

    private Uni<Void> require(Mutiny.Session session, Sight sight, AgentId agent) {
        return NotYours.unlessCovered(teams, session, sight, agent);
    }

    /** One page, and how many there are on all pages. */
    public record Found(List<ListedEvaluation> items, long total) {}
}
