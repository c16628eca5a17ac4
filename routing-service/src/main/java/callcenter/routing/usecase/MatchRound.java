package callcenter.routing.usecase;

import callcenter.messaging.Transactions;
import callcenter.routing.store.MatchStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * One round of one pool: load, match, claim, offer; one transaction. What others claimed meanwhile drops out. Of very many
 * pairs it takes the first, so that nobody waits for the offers of all the others.
 */
@Singleton
final class MatchRound {

    private final Transactions transactions;
    private final MatchStore matching;
    private final PoolMatch match;
    private final Claims claims;
    private final InstantSource clock;

    MatchRound(Transactions transactions, MatchStore matching, PoolMatch match, Claims claims, InstantSource clock) {
        this.transactions = transactions;
        this.matching = matching;
        this.match = match;
        this.claims = claims;
        this.clock = clock;
    }

    /**
     * @param more whether there may be more to pair at this moment
     * @param next the next instant at which time alone would change something
     */
    record Outcome(boolean more, Optional<Instant> next) {}

    Uni<Outcome> run(String pool) {
        return transactions.run(tx -> matching.takeTurn(tx.session(), pool).chain(() -> {
            var now = clock.instant();
            return match.answer(tx.session(), pool, now)
                    .chain(answer -> claims.claim(tx, answer.result(), now)
                            .replaceWith(new Outcome(answer.more(), answer.next())));
        }));
    }
}
