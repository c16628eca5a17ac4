package callcenter.callback.rest;

import callcenter.callback.domain.promise.Promise;
import callcenter.callback.store.PromiseFilter;
import callcenter.callback.store.PromiseStatus;
import callcenter.callback.store.Promises;
import callcenter.messaging.Transactions;
import callcenter.web.live.LiveItem;
import callcenter.web.live.LiveSource;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/** The promises that a board shows: those still owed. */
@Singleton
final class LivePromises implements LiveSource {

    private static final int MOST = 10_000;
    private static final PromiseFilter OPEN = new PromiseFilter(PromiseStatus.OPEN, null, null);

    private final Transactions transactions;
    private final Promises promises;
    private final InstantSource clock;

    LivePromises(Transactions transactions, Promises promises, InstantSource clock) {
        this.transactions = transactions;
        this.promises = promises;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "promises";
    }

    @Override
    public Uni<List<LiveItem>> all() {
        return transactions
                .read(session -> promises.list(session, OPEN, 0, MOST))
                .map(this::items);
    }

    @Override
    public Uni<List<LiveItem>> byIds(Set<String> ids) {
        return transactions.read(session -> promises.withIds(session, ids)).map(this::items);
    }

    private List<LiveItem> items(List<Promise> found) {
        var now = clock.instant();
        return found.stream()
                .filter(Promise::isOpen)
                .map(promise -> new LiveItem(promise.id().value(), PromiseView.of(promise, now)))
                .toList();
    }
}
