package callcenter.callback.store;

import callcenter.callback.domain.promise.Promise;
import callcenter.callback.domain.promise.PromiseState;

/** A promise's state as lists filter by it. */
public enum PromiseStatus {
    OPEN,
    KEPT,
    WAIVED,
    BROKEN;

    public static PromiseStatus of(Promise promise) {
        return switch (promise.state()) {
            case PromiseState.Open open -> OPEN;
            case PromiseState.Kept kept -> KEPT;
            case PromiseState.Waived waived -> WAIVED;
            case PromiseState.Broken broken -> BROKEN;
        };
    }
}
