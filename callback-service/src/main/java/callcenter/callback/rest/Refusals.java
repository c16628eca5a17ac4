package callcenter.callback.rest;

import callcenter.callback.domain.promise.IllegalTransition;
import callcenter.callback.domain.promise.PromiseId;
import callcenter.callback.usecase.NoSuchPromise;
import callcenter.web.Problem;

/** What the domain refuses, as the client is told. */
final class Refusals {

    private Refusals() {}

    static Throwable problem(Throwable failure, PromiseId id) {
        return switch (failure) {
            case NoSuchPromise unknown -> unknown(id);
            case IllegalTransition illegal ->
                Problem.illegalTransition(illegal.state(), illegal.allowed(), illegal.attempted());
            default -> failure;
        };
    }

    static Problem unknown(PromiseId id) {
        return Problem.notFound("promise", id.value());
    }
}
