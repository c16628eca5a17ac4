package callcenter.callback.store;

import callcenter.callback.domain.promise.Promise;
import callcenter.callback.domain.promise.PromiseId;
import callcenter.callback.domain.promise.Terms;
import callcenter.callback.domain.promise.Watch;
import java.util.List;

/** The shape of a stored promise. */
record PromiseBody(String id, Terms terms, List<AttemptBody> attempts, Watch watch, StateBody state) {

    static PromiseBody of(Promise promise) {
        return new PromiseBody(
                promise.id().value(),
                promise.terms(),
                promise.attempts().stream().map(AttemptBody::of).toList(),
                promise.watch(),
                StateBody.of(promise.state()));
    }

    Promise toPromise() {
        return new Promise(
                new PromiseId(id),
                terms,
                attempts.stream().map(AttemptBody::toAttempt).toList(),
                watch,
                state.toState());
    }
}
