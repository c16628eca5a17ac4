package callcenter.routing.usecase;

import callcenter.messaging.Transactions;
import callcenter.routing.store.OutboundAttempt;
import callcenter.routing.store.OutboundAttempts;
import callcenter.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** The ledger of our calls to customers (CBK-12). */
@Singleton
public final class ReadAttempts {

    private final Transactions transactions;
    private final OutboundAttempts attempts;

    ReadAttempts(Transactions transactions, OutboundAttempts attempts) {
        this.transactions = transactions;
        this.attempts = attempts;
    }

    /**
     * Latest first.
     *
     * @param by who asked for it or called; null for everybody
     */
    public Uni<Page<OutboundAttempt>> page(@Nullable String customerId, @Nullable String by, int page, int size) {
        return transactions.read(session -> attempts.list(session, customerId, by, page, size)
                .chain(found ->
                        attempts.count(session, customerId, by).map(total -> new Page<>(found, page, size, total))));
    }
}
