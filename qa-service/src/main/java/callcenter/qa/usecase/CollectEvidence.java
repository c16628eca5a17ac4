package callcenter.qa.usecase;

import callcenter.messaging.Transaction;
import callcenter.qa.domain.evidence.CallId;
import callcenter.qa.domain.evidence.HandledCall;
import callcenter.qa.domain.evidence.Observation;
import callcenter.qa.domain.evidence.Position;
import callcenter.qa.store.EvidenceStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Adds one observation to a call's evidence and, once that suffices, has the call evaluated. */
@ApplicationScoped
public class CollectEvidence {

    private final EvidenceStore evidences;
    private final EvaluateCall evaluateCall;

    CollectEvidence(EvidenceStore evidences, EvaluateCall evaluateCall) {
        this.evidences = evidences;
        this.evaluateCall = evaluateCall;
    }

    /** Observations may come in any order and more than once. */
    public Uni<Void> add(Transaction tx, CallId call, Position position, Observation observation) {
        return evidences.lock(tx.session(), call).chain(known -> {
            if (known.holds(position)) {
                return Uni.createFrom().voidItem();
            }
            var evidence = known.with(position, observation);
            return evidences
                    .save(tx.session(), call, evidence)
                    .chain(() -> HandledCall.of(evidence)
                            .map(handled -> evaluateCall.evaluate(tx, call, handled))
                            .orElseGet(() -> Uni.createFrom().voidItem()));
        });
    }
}
