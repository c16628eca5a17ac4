package callcenter.routing.usecase;

import callcenter.messaging.Transactions;
import callcenter.routing.domain.figures.Interval;
import callcenter.routing.domain.figures.IntervalFigures;
import callcenter.routing.domain.queue.Queue;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.store.IntervalStore;
import callcenter.routing.store.QueueStore;
import callcenter.web.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** A queue's figures, interval by interval. */
@Singleton
public class ReadIntervals {

    private final Transactions transactions;
    private final QueueStore queues;
    private final IntervalStore figures;
    private final InstantSource clock;

    ReadIntervals(Transactions transactions, QueueStore queues, IntervalStore figures, InstantSource clock) {
        this.transactions = transactions;
        this.queues = queues;
        this.figures = figures;
        this.clock = clock;
    }

    /** In the order of the intervals; 404 when there is no such queue. */
    public Uni<List<IntervalFigures>> of(QueueId id, List<Interval> intervals) {
        return transactions.read(session ->
                queue(session, id).chain(queue -> figures.figures(session, queue.id(), intervals, clock.instant())));
    }

    private Uni<Queue> queue(Mutiny.Session session, QueueId id) {
        return queues.find(session, id).map(found -> found.orElseThrow(() -> Problem.notFound("queue", id.value())));
    }
}
