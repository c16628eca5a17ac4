package callcenter.routing.usecase;

import callcenter.messaging.Transaction;
import callcenter.routing.store.PromiseStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Remembers to whom a call is promised: such a customer is nobody's nuisance (ANS-8). */
@Singleton
public class FollowPromises {

    private final PromiseStore promises;
    private final InstantSource clock;

    FollowPromises(PromiseStore promises, InstantSource clock) {
        this.promises = promises;
        this.clock = clock;
    }

    public Uni<Void> made(Transaction tx, String promiseId, @Nullable String customerId) {
        return promises.made(tx.session(), promiseId, customerId);
    }

    /** Kept, waived or broken; also before it was heard of. */
    public Uni<Void> ended(Transaction tx, String promiseId) {
        return promises.ended(tx.session(), promiseId, clock.instant());
    }
}
