package callcenter.routing.replicas;

import callcenter.routing.usecase.Replica;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * {@code ./callcenter test --replicas 3}: beside the application of every component test run two more replicas, whose
 * deadlines, rounds, relays, reapers and senders of commands compete with its own for all that the test does.
 */
@Singleton
public class OtherReplicas {

    /** With the application. */
    public static final int REPLICAS = Integer.getInteger("callcenter.replicas", 1);

    private static final List<Replica> OTHERS = new CopyOnWriteArrayList<>();
    private static final AtomicInteger TURN = new AtomicInteger();

    /** After everything of the application. */
    void start(@Observes @Priority(Integer.MAX_VALUE) StartupEvent started) {
        IntStream.range(1, REPLICAS).forEach(any -> OTHERS.add(Replica.started()));
    }

    void stop(@Observes @Priority(1) ShutdownEvent stopped) {
        OTHERS.forEach(it -> it.bury().join());
        OTHERS.clear();
    }

    /** Each of them by turns; empty when it is the application's turn. */
    public static Optional<Replica> any() {
        int turn = TURN.getAndIncrement() % REPLICAS;
        return turn == 0 ? Optional.empty() : Optional.of(OTHERS.get(turn - 1));
    }
}
