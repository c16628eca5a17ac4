package callcenter.qa.store;

import callcenter.qa.domain.evaluation.Evaluation;
import callcenter.qa.domain.evidence.CallId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Evaluations with all their revisions. Writers hold the lock on the call's evidence. */
@ApplicationScoped
public class EvaluationStore {

    /** The latest revision. */
    public Uni<Optional<Evaluation>> find(Mutiny.Session session, CallId call) {
        return session.find(EvaluationRow.class, call.value())
                .chain(row -> row == null
                        ? Uni.createFrom().item(Optional.empty())
                        : session.find(RevisionRow.class, new RevisionKey(row.callId, row.revision))
                                .map(revision -> Optional.of(revision.toDomain(row))));
    }

    /** Appends the evaluation's revision and makes it the latest. */
    public Uni<Void> append(Mutiny.Session session, Evaluation evaluation) {
        return session.find(EvaluationRow.class, evaluation.call().value())
                .chain(row -> row == null
                        ? session.persist(new EvaluationRow(evaluation))
                        : Uni.createFrom().voidItem().invoke(() -> row.latest(evaluation)))
                .chain(() -> session.persist(new RevisionRow(evaluation)));
    }

    /** Every revision, the first one first; empty when the call was never evaluated. */
    public Uni<List<Evaluation>> revisions(Mutiny.Session session, CallId call) {
        return session.find(EvaluationRow.class, call.value())
                .chain(row -> row == null
                        ? Uni.createFrom().item(List.of())
                        : session.createSelectionQuery(
                                        "from RevisionRow where key.callId = :call order by key.revision",
                                        RevisionRow.class)
                                .setParameter("call", call.value())
                                .getResultList()
                                .map(revisions -> revisions.stream()
                                        .map(revision -> revision.toDomain(row))
                                        .toList()));
    }
}
