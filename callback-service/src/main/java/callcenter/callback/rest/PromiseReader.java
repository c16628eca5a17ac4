package callcenter.callback.rest;

import callcenter.callback.domain.promise.PromiseId;
import callcenter.callback.store.PromiseFilter;
import callcenter.callback.store.Promises;
import callcenter.messaging.Transactions;
import callcenter.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Reads promises as people see them. */
@Singleton
final class PromiseReader {

    private final Transactions transactions;
    private final Promises promises;
    private final InstantSource clock;

    PromiseReader(Transactions transactions, Promises promises, InstantSource clock) {
        this.transactions = transactions;
        this.promises = promises;
        this.clock = clock;
    }

    Uni<Page<PromiseView>> page(PromiseFilter filter, int page, int size) {
        return transactions.read(session -> promises.list(session, filter, page, size)
                .flatMap(found -> promises.count(session, filter).map(total -> {
                    var now = clock.instant();
                    var views = found.stream()
                            .map(promise -> PromiseView.of(promise, now))
                            .toList();
                    return new Page<>(views, page, size, total);
                })));
    }

    /** Fails with 404 or 403. */
    Uni<PromiseView> visible(PromiseId id, Viewer viewer) {
        return transactions.read(session -> promises.find(session, id)).map(found -> {
            var promise = found.orElseThrow(() -> Refusals.unknown(id));
            viewer.require(promise.terms());
            return PromiseView.of(promise, clock.instant());
        });
    }
}
