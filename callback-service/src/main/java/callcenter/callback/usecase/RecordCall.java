package callcenter.callback.usecase;

import callcenter.callback.domain.promise.Promise;
import callcenter.callback.domain.promise.PromiseCommand;
import callcenter.callback.domain.promise.PromiseId;
import callcenter.messaging.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Records what became of a call for a promise: answered, ended, wrapped up, in whatever order that is learnt. */
@Singleton
public final class RecordCall {

    private final ChangePromise change;

    RecordCall(ChangePromise change) {
        this.change = change;
    }

    /** Fails with {@link NoSuchPromise}. */
    public Uni<Promise> record(Transaction tx, PromiseId id, PromiseCommand signal, Instant now) {
        return change.apply(tx, id, signal, now);
    }
}
