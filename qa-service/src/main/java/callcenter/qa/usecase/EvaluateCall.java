package callcenter.qa.usecase;

import callcenter.messaging.Transaction;
import callcenter.qa.domain.evaluation.Evaluation;
import callcenter.qa.domain.evaluation.Scoring;
import callcenter.qa.domain.evidence.CallId;
import callcenter.qa.domain.evidence.HandledCall;
import callcenter.qa.domain.form.Form;
import callcenter.qa.domain.form.FormId;
import callcenter.qa.store.EvaluationStore;
import callcenter.qa.store.FormStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;

/** Scores a handled call: the first time by the current form, later by the version the evaluation began with. */
@ApplicationScoped
class EvaluateCall {

    private final FormStore forms;
    private final EvaluationStore evaluations;
    private final InstantSource clock;

    EvaluateCall(FormStore forms, EvaluationStore evaluations, InstantSource clock) {
        this.forms = forms;
        this.evaluations = evaluations;
        this.clock = clock;
    }

    /** The caller holds the lock on the call's evidence. */
    Uni<Void> evaluate(Transaction tx, CallId call, HandledCall handled) {
        return evaluations
                .find(tx.session(), call)
                .chain(latest -> formFor(tx, latest).map(form -> next(latest, form, call, handled)))
                .chain(next -> next.map(evaluation -> record(tx, evaluation))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Form> formFor(Transaction tx, Optional<Evaluation> latest) {
        return latest.map(known -> forms.version(tx.session(), known.form(), known.formVersion()))
                .orElseGet(() -> forms.current(tx.session(), FormId.SERVICE))
                .map(Optional::orElseThrow);
    }

    private Optional<Evaluation> next(Optional<Evaluation> latest, Form form, CallId call, HandledCall handled) {
        var assessment = Scoring.score(form, handled);
        var now = clock.instant();
        return latest.isPresent()
                ? latest.get().revise(assessment, now)
                : Optional.of(Evaluation.first(call, form.id(), form.version(), assessment, now));
    }

    private Uni<Void> record(Transaction tx, Evaluation evaluation) {
        tx.publish(
                evaluation.call().value(),
                evaluation.revision(),
                evaluation.evaluatedAt(),
                EvaluationEvents.recorded(evaluation));
        return evaluations.append(tx.session(), evaluation);
    }
}
