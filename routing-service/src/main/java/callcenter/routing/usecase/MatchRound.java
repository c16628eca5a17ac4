package callcenter.routing.usecase;

import callcenter.messaging.Transaction;
import callcenter.messaging.Transactions;
import callcenter.routing.domain.matching.IdleAgent;
import callcenter.routing.domain.matching.Match;
import callcenter.routing.domain.matching.Pool;
import callcenter.routing.domain.matching.WaitWindow;
import callcenter.routing.domain.matching.WaitingCall;
import callcenter.routing.domain.queue.Preference;
import callcenter.routing.store.MatchStore;
import callcenter.routing.store.MatchStore.Candidate;
import callcenter.routing.store.MatchStore.Supply;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** One round of one pool: load, match, claim, offer; one transaction. What others claimed meanwhile drops out. */
@Singleton
final class MatchRound {

    private final Transactions transactions;
    private final Directories directories;
    private final MatchStore matching;
    private final Claims claims;
    private final InstantSource clock;
    private final ZoneId zone;

    MatchRound(
            Transactions transactions,
            Directories directories,
            MatchStore matching,
            Claims claims,
            InstantSource clock,
            @ConfigProperty(name = "callcenter.zone") ZoneId zone) {
        this.transactions = transactions;
        this.directories = directories;
        this.matching = matching;
        this.claims = claims;
        this.clock = clock;
        this.zone = zone;
    }

    /** Answers the next instant at which time alone would change something. */
    Uni<Optional<Instant>> run(String poolName) {
        return transactions.run(tx -> matching.takeTurn(tx.session(), poolName).chain(() -> {
            var now = clock.instant();
            return matching.supply(tx.session(), now, LocalDate.ofInstant(now, zone))
                    .chain(supply -> supply.idle().isEmpty()
                            ? Uni.createFrom().item(Optional.empty())
                            : match(tx, poolName, supply, now));
        }));
    }

    private Uni<Optional<Instant>> match(Transaction tx, String poolName, Supply supply, Instant now) {
        return directories
                .at(tx.session(), supply.revision())
                .chain(directory -> directory.pools().stream()
                        .filter(pool -> pool.name().equals(poolName))
                        .findFirst()
                        .map(pool -> match(tx, directory, pool, supply, now))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private Uni<Optional<Instant>> match(Transaction tx, Directory directory, Pool pool, Supply supply, Instant now) {
        var available = directory.available(supply.idle());
        var idle = available.stream().filter(agent -> !agent.restsAt(now)).toList();
        var rested = available.stream()
                .filter(agent -> agent.restsAt(now))
                .map(IdleAgent::restsUntil)
                .min(Comparator.naturalOrder());
        if (idle.isEmpty()) {
            return Uni.createFrom().item(rested);
        }
        var windows = pool.queues().stream()
                .flatMap(queue -> Stream.ofNullable(directory.queues().get(queue)))
                .flatMap(queue -> WaitWindow.of(queue, idle, now).stream())
                .toList();
        return matching.nextRing(tx.session(), windows, now)
                .call(() -> match(tx, directory, windows, idle, now))
                .map(nextRing -> Stream.of(nextRing, supply.nextOpening(), rested)
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder()));
    }

    /** Agents of other pools take part for the calls that prefer them. */
    private Uni<Void> match(
            Transaction tx, Directory directory, List<WaitWindow> windows, List<IdleAgent> idle, Instant now) {
        return matching.candidates(tx.session(), windows, idle, now, idle.size())
                .map(candidates -> candidates.stream()
                        .flatMap(it -> waiting(it, directory).stream())
                        .toList())
                .map(waiting -> Match.match(waiting, idle, now))
                .chain(result -> claims.claim(tx, result, now));
    }

    private static Optional<WaitingCall> waiting(Candidate candidate, Directory directory) {
        var preference = candidate.preferred() == null
                ? null
                : new Preference(candidate.preferred(), candidate.exclusiveUntil());
        return Optional.ofNullable(directory.queues().get(candidate.queue()))
                .map(queue -> new WaitingCall(
                        candidate.call(),
                        queue,
                        candidate.platform(),
                        candidate.enqueuedAt(),
                        candidate.rankAt(),
                        preference,
                        candidate.wishes()));
    }
}
