package callcenter.callback.rest;

import callcenter.callback.domain.promise.IllegalTransition;
import callcenter.callback.domain.promise.PromiseId;
import callcenter.callback.usecase.NoSuchPromise;
import callcenter.web.Masking;
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

    /** The same call and kind, but not the same customer: saying "done" would promise to call the wrong one. */
    static Problem promisedToAnotherNumber(PromiseId id, String number) {
        return Problem.of(
                        409,
                        "already-promised",
                        "Promised before",
                        "This call has such a promise already, to be kept on the number " + Masking.number(number)
                                + ".")
                .with("id", id.value());
    }

    /** Nobody may be told of what cannot be kept. */
    static Problem overdue() {
        return Problem.invalid("agreedAt", "not so long ago that the promise would be overdue");
    }

    static Problem unknown(PromiseId id) {
        return Problem.notFound("promise", id.value());
    }
}
