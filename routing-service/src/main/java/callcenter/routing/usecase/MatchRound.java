package callcenter.routing.usecase;

import callcenter.messaging.Transaction;
import callcenter.messaging.Transactions;
import callcenter.routing.domain.matching.IdleAgent;
import callcenter.routing.domain.matching.Match;
import callcenter.routing.domain.matching.Pool;
import callcenter.routing.domain.matching.WaitWindow;
import callcenter.routing.domain.matching.WaitingCall;
import callcenter.routing.domain.queue.Preference;
import callcenter.routing.domain.queue.Queue;
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

/**
 * One round of one pool: load, match, claim, offer; one transaction. What others claimed meanwhile drops out. Of very many
 * pairs it takes the first, so that nobody waits for the offers of all the others.
 */
@Singleton
final class MatchRound {

    private final Transactions transactions;
    private final Directories directories;
    private final MatchStore matching;
    private final Claims claims;
    private final RoutingSettings settings;
    private final InstantSource clock;
    private final ZoneId zone;

    MatchRound(
            Transactions transactions,
            Directories directories,
            MatchStore matching,
            Claims claims,
            RoutingSettings settings,
            InstantSource clock,
            @ConfigProperty(name = "callcenter.zone") ZoneId zone) {
        this.transactions = transactions;
        this.directories = directories;
        this.matching = matching;
        this.claims = claims;
        this.settings = settings;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * @param more whether there may be more to pair at this moment
     * @param next the next instant at which time alone would change something
     */
    record Outcome(boolean more, Optional<Instant> next) {

        static final Outcome NOTHING = new Outcome(false, Optional.empty());
    }

    Uni<Outcome> run(String poolName) {
        return transactions.run(tx -> matching.takeTurn(tx.session(), poolName).chain(() -> {
            var now = clock.instant();
            return matching.supply(tx.session(), now, LocalDate.ofInstant(now, zone))
                    .chain(supply -> supply.idle().isEmpty()
                            ? Uni.createFrom().item(Outcome.NOTHING)
                            : match(tx, poolName, supply, now));
        }));
    }

    private Uni<Outcome> match(Transaction tx, String poolName, Supply supply, Instant now) {
        return directories
                .at(tx.session(), supply.revision())
                .chain(directory -> directory.pools().stream()
                        .filter(pool -> pool.name().equals(poolName))
                        .findFirst()
                        .map(pool -> match(tx, directory, pool, supply, now))
                        .orElseGet(() -> Uni.createFrom().item(Outcome.NOTHING)));
    }

    private Uni<Outcome> match(Transaction tx, Directory directory, Pool pool, Supply supply, Instant now) {
        var available = directory.available(supply.idle());
        var idle = available.stream().filter(agent -> !agent.restsAt(now)).toList();
        var rested = available.stream()
                .filter(agent -> agent.restsAt(now))
                .map(IdleAgent::restsUntil)
                .min(Comparator.naturalOrder());
        if (idle.isEmpty()) {
            return Uni.createFrom().item(new Outcome(false, rested));
        }
        var queues = pool.queues().stream()
                .flatMap(queue -> Stream.ofNullable(directory.queues().get(queue)))
                .toList();
        var windows = queues.stream()
                .flatMap(queue -> WaitWindow.of(queue, idle, now).stream())
                .toList();
        int most = atMost(queues, idle);
        return matching.nextRing(tx.session(), windows, now)
                .chain(nextRing -> match(tx, directory, windows, idle, most, now)
                        .map(paired -> new Outcome(
                                paired == most && most < idle.size(),
                                Stream.of(nextRing, supply.nextOpening(), rested)
                                        .flatMap(Optional::stream)
                                        .min(Comparator.naturalOrder()))));
    }

    /** Who is rung beside another is whom no call needs more: to know that takes all of them. */
    private int atMost(List<Queue> queues, List<IdleAgent> idle) {
        return queues.stream().anyMatch(queue -> queue.terms().together().besideAtOnce() > 0)
                ? idle.size()
                : Math.min(idle.size(), settings.offersPerRound());
    }

    /** Agents of other pools take part for the calls that prefer them. Answers how many pairs there were. */
    private Uni<Integer> match(
            Transaction tx,
            Directory directory,
            List<WaitWindow> windows,
            List<IdleAgent> idle,
            int most,
            Instant now) {
        return matching.candidates(tx.session(), windows, idle, now, most)
                .map(candidates -> candidates.stream()
                        .flatMap(it -> waiting(it, directory).stream())
                        .toList())
                .map(waiting -> Match.match(waiting, idle, now).first(most))
                .chain(result -> claims.claim(tx, result, now)
                        .replaceWith(result.pairings().size()));
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
