package callcenter.ticket.usecase;

import callcenter.messaging.Transaction;
import callcenter.ticket.domain.PromiseId;
import callcenter.ticket.domain.PromiseNews;
import callcenter.ticket.store.Links;
import callcenter.ticket.store.Promises;
import callcenter.ticket.store.Told;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Takes note of what became of a promise, so that tickets show how it stands. */
@Singleton
public class FollowPromise {
    private final Links links;
    private final Promises promises;

    FollowPromise(Links links, Promises promises) {
        this.links = links;
        this.promises = promises;
    }

    /** What was told later stays. */
    public Uni<Void> run(Transaction tx, PromiseId id, PromiseNews news, Told told) {
        return links.lock(tx.session(), id).chain(() -> promises.learn(tx.session(), id, news, told));
    }
}
