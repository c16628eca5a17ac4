package callcenter.callback.usecase;

import callcenter.callback.domain.promise.PromiseId;

/** Nothing is known under this id. */
public final class NoSuchPromise extends RuntimeException {

    NoSuchPromise(PromiseId id) {
        super("there is no promise " + id);
    }
}
