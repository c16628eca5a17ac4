package callcenter.qa.rest;

import callcenter.qa.domain.form.FormRefused;
import callcenter.qa.usecase.NotYours;
import callcenter.web.Problem;
import io.smallrye.mutiny.Uni;

/** What our use cases refuse, as problems. */
final class Refusals {

    private Refusals() {}

    static <T> Uni<T> asProblems(Uni<T> work) {
        return work.onFailure(NotYours.class)
                .transform(refused -> Problem.forbidden(refused.getMessage()))
                .onFailure(FormRefused.class)
                .transform(refused -> Problem.invalid(((FormRefused) refused).field(), refused.getMessage()));
    }
}
