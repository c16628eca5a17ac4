package callcenter.routing.usecase;

import callcenter.routing.domain.matching.IdleAgent;
import callcenter.routing.domain.matching.Match;
import callcenter.routing.domain.matching.MatchResult;
import callcenter.routing.domain.matching.Pool;
import callcenter.routing.domain.matching.WaitWindow;
import callcenter.routing.domain.matching.WaitingCall;
import callcenter.routing.domain.queue.Queue;
import callcenter.routing.store.MatchStore;
import callcenter.routing.store.MatchStore.Candidate;
import callcenter.routing.store.MatchStore.Supply;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;

/** What {@link Match} answers for a pool, by what is committed now. Of very many pairs it answers the first. */
@Singleton
final class PoolMatch {

    private final Directories directories;
    private final MatchStore matching;
    private final RoutingSettings settings;
    private final ZoneId zone;

    PoolMatch(
            Directories directories,
            MatchStore matching,
            RoutingSettings settings,
            @ConfigProperty(name = "callcenter.zone") ZoneId zone) {
        this.directories = directories;
        this.matching = matching;
        this.settings = settings;
        this.zone = zone;
    }

    /**
     * @param more whether there may be more to pair at this moment
     * @param next the next instant at which time alone would change something
     */
    record Answer(MatchResult result, boolean more, Optional<Instant> next) {

        static Answer nobody(Optional<Instant> next) {
            return new Answer(MatchResult.NOTHING, false, next);
        }
    }

    Uni<Answer> answer(Mutiny.Session session, String pool, Instant now) {
        return matching.supply(session, now, LocalDate.ofInstant(now, zone))
                .chain(supply -> supply.idle().isEmpty()
                        ? Uni.createFrom().item(Answer.nobody(Optional.empty()))
                        : answer(session, pool, supply, now));
    }

    private Uni<Answer> answer(Mutiny.Session session, String name, Supply supply, Instant now) {
        return directories
                .at(session, supply.revision())
                .chain(directory -> directory.pools().stream()
                        .filter(pool -> pool.name().equals(name))
                        .findFirst()
                        .map(pool -> answer(session, directory, pool, supply, now))
                        .orElseGet(() -> Uni.createFrom().item(Answer.nobody(Optional.empty()))));
    }

    private Uni<Answer> answer(Mutiny.Session session, Directory directory, Pool pool, Supply supply, Instant now) {
        var available = directory.available(supply.idle());
        var idle = available.stream().filter(agent -> !agent.restsAt(now)).toList();
        var rested = available.stream()
                .filter(agent -> agent.restsAt(now))
                .map(IdleAgent::restsUntil)
                .min(Comparator.naturalOrder());
        if (idle.isEmpty()) {
            return Uni.createFrom().item(Answer.nobody(rested));
        }
        var queues = pool.queues().stream()
                .flatMap(queue -> Stream.ofNullable(directory.queues().get(queue)))
                .toList();
        var windows = queues.stream()
                .flatMap(queue -> WaitWindow.of(queue, idle, now).stream())
                .toList();
        int most = atMost(queues, idle);
        return matching.nextRing(session, windows, now)
                .chain(nextRing -> paired(session, directory, windows, idle, most, now)
                        .map(result -> new Answer(
                                result,
                                result.pairings().size() == most && most < idle.size(),
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

    /** Agents of other pools take part for the calls that prefer them. */
    private Uni<MatchResult> paired(
            Mutiny.Session session,
            Directory directory,
            List<WaitWindow> windows,
            List<IdleAgent> idle,
            int most,
            Instant now) {
        return matching.candidates(session, windows, idle, now, most)
                .map(candidates -> candidates.stream()
                        .flatMap(it -> waiting(it, directory).stream())
                        .toList())
                .map(waiting -> Match.match(waiting, idle, now).first(most));
    }

    private static Optional<WaitingCall> waiting(Candidate candidate, Directory directory) {
        return Optional.ofNullable(directory.queues().get(candidate.queue()))
                .map(queue -> new WaitingCall(
                        candidate.call(),
                        queue,
                        candidate.platform(),
                        candidate.enqueuedAt(),
                        candidate.rankAt(),
                        candidate.preference(),
                        candidate.wishes()));
    }
}
