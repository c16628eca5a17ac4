package callcenter.routing.usecase;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.messaging.Sql;
import callcenter.messaging.Transactions;
import callcenter.routing.domain.matching.MatchResult;
import callcenter.routing.domain.matching.Pool;
import callcenter.routing.domain.queue.QueueId;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * I2: how long calls are seen to wait while a match of what is committed would reserve an agent for them. What fails is a
 * wait that nothing ends; how long they are on a machine that does a hundred other things is told, not judged.
 */
final class IdleWaits {

    /** Far beyond all that the load of a machine explains: somebody was not woken, and nobody looked again. */
    private static final Duration NEVER = Duration.ofSeconds(30);

    private static final Sql OFFERED = Sql.of("""
            select wanted.id || ', offered before ' || (select count(*) from reservation where call_id = wanted.id), 0
            from unnest(cast(:calls as text[])) as wanted (id)""");

    private static final Duration USUAL = Duration.ofMillis(250);
    private static final Duration AFTER_A_CRASH = Duration.ofSeconds(2);

    private final Match match;
    private final QueueId queue;
    private final Map<String, Wait> going = new HashMap<>();
    private final List<Lasted> over = new ArrayList<>();
    private long lookedAt = System.nanoTime();

    /** @param notBefore the look that did not see it yet */
    private record Wait(long notBefore, long firstSeen) {}

    /** @param atMost with the time before and after in which nobody looked */
    private record Lasted(Duration atLeast, Duration atMost) {}

    /** Who asks: a replica that takes no part. */
    record Match(Transactions transactions, Directories directories, PoolMatch pools, InstantSource clock) {

        /** Calls of the queue's pool that an agent would be reserved for, each with how often it was offered: after the next offer a wait begins anew. */
        private Uni<Set<String>> wouldReserve(QueueId queue) {
            return transactions.read(session -> directories
                    .current(session)
                    .chain(directory -> directory.pools().stream()
                            .filter(pool -> pool.queues().contains(queue))
                            .findFirst()
                            .map(pool -> wouldReserve(session, pool))
                            .orElseThrow()));
        }

        private Uni<Set<String>> wouldReserve(Mutiny.Session session, Pool pool) {
            return pools.answer(session, pool.name(), clock.instant())
                    .chain(answer -> OFFERED.on(session)
                            .with("calls", calls(answer.result()))
                            .rows()
                            .map(rows ->
                                    rows.stream().map(row -> (String) row[0]).collect(toSet())));
        }

        private static String[] calls(MatchResult result) {
            return result.pairings().stream().map(it -> it.call().value()).toArray(String[]::new);
        }
    }

    IdleWaits(Match match, String queue) {
        this.match = match;
        this.queue = new QueueId(queue);
    }

    /** After every step; when the connection is the one that chance broke, the next look is as good. */
    void look() {
        Staff.attempt(match.wouldReserve(queue).invoke(this::seen));
    }

    /** Whatever waits at this moment is served without anything else happening. */
    void end() {
        look();
        var now = Set.copyOf(going.keySet());
        Awaitility.await("I2: an agent for " + now)
                .atMost(NEVER)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> {
                    look();
                    return Collections.disjoint(going.keySet(), now);
                });
    }

    private void seen(Set<String> waiting) {
        long now = System.nanoTime();
        going.entrySet()
                .removeIf(known -> !waiting.contains(known.getKey()) && over.add(lasted(known.getValue(), now)));
        waiting.forEach(call -> going.putIfAbsent(call, new Wait(lookedAt, now)));
        lookedAt = now;
        going.forEach((call, wait) -> assertTrue(
                now - wait.firstSeen() < NEVER.toNanos(), () -> "I2: " + call + " waits while an agent is free"));
    }

    /** The look before was the last that saw it. */
    private Lasted lasted(Wait wait, long now) {
        return new Lasted(Duration.ofNanos(lookedAt - wait.firstSeen()), Duration.ofNanos(now - wait.notBefore()));
    }

    @Override
    public String toString() {
        return over.size() + " waits seen while an agent was free, " + longerThan(USUAL) + " for more than "
                + USUAL.toMillis() + " ms, " + longerThan(AFTER_A_CRASH) + " for more than " + AFTER_A_CRASH.toMillis()
                + " ms, the longest " + longest(Lasted::atLeast) + " ms, with the time in which nobody looked "
                + longest(Lasted::atMost) + " ms";
    }

    private long longest(Function<Lasted, Duration> of) {
        return over.stream().map(of).mapToLong(Duration::toMillis).max().orElse(0);
    }

    private long longerThan(Duration limit) {
        return over.stream().filter(wait -> wait.atLeast().compareTo(limit) > 0).count();
    }
}
