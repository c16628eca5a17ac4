package callcenter.benchmarks.deadlines;

import callcenter.benchmarks.Percentiles;
import callcenter.messaging.BareReplica;
import callcenter.messaging.Deadline;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** What a deadline costs that is set beside a state change and its event: each second transaction sets one. */
final class InsertCost {

    private static final Duration FAR = Duration.ofDays(20);

    private final BareReplica replica;
    private final List<Long> without = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> with = Collections.synchronizedList(new ArrayList<>());

    InsertCost(BareReplica replica) {
        this.replica = replica;
    }

    /** So many clients, each on states of its own. */
    void measure(int clients, int each) throws Exception {
        run(clients, each / 2);
        without.clear();
        with.clear();
        run(clients, each);
        var bare = Percentiles.ofNanos(without);
        var set = Percentiles.ofNanos(with);
        System.out.printf(
                "deadline beside state + event, %2d at once: %.2f ms, without %.2f ms: %+.0f %%%n",
                clients, set.at(50), bare.at(50), (set.timesThe(bare) - 1) * 100);
    }

    private void run(int clients, int each) throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = IntStream.range(0, clients)
                    .mapToObj(client -> executor.submit(() -> client(client, each)))
                    .toList();
            for (var client : running) {
                client.get();
            }
        }
    }

    private void client(int client, int count) {
        for (int i = 0; i < count; i++) {
            long begin = System.nanoTime();
            transaction("s-" + (client * 500 + i / 2 % 500), i % 2 == 1).await().indefinitely();
            (i % 2 == 1 ? with : without).add(System.nanoTime() - begin);
        }
    }

    private Uni<Void> transaction(String id, boolean deadline) {
        var now = replica.clock().instant();
        return replica.transactions().run(tx -> {
            if (deadline) {
                tx.schedule(new Deadline("due", id, now.plus(FAR)));
            }
            return Ours.change(tx, id, now);
        });
    }
}
