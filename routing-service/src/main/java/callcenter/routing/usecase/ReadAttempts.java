package callcenter.routing.usecase;

import callcenter.messaging.Transactions;
import callcenter.routing.store.AttemptFilter;
import callcenter.routing.store.OutboundAttempt;
import callcenter.routing.store.OutboundAttempts;
import callcenter.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** The ledger of our calls to customers (CBK-12). */
@Singleton
public final class ReadAttempts {

    private final Transactions transactions;
    private final OutboundAttempts attempts;

    ReadAttempts(Transactions transactions, OutboundAttempts attempts) {
        this.transactions = transactions;
        this.attempts = attempts;
    }

    /** Latest first. */
    public Uni<Page<OutboundAttempt>> page(AttemptFilter filter, int page, int size) {
        return transactions.read(session -> attempts.list(session, filter, page, size)
                .chain(found -> attempts.count(session, filter).map(total -> new Page<>(found, page, size, total))));
    }
}
