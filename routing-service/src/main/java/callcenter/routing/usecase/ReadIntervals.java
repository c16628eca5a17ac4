package callcenter.routing.usecase;

import callcenter.messaging.Transactions;
import callcenter.routing.domain.figures.Interval;
import callcenter.routing.domain.figures.IntervalFigures;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.store.QueueStore;
import callcenter.web.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;

/** A queue's figures, interval by interval. */
@Singleton
public class ReadIntervals {

    private final Transactions transactions;
    private final QueueStore queues;
    private final Recount recount;
    private final InstantSource clock;

    ReadIntervals(Transactions transactions, QueueStore queues, Recount recount, InstantSource clock) {
        this.transactions = transactions;
        this.queues = queues;
        this.recount = recount;
        this.clock = clock;
    }

    /** In the order of the intervals; 404 when there is no such queue. */
    public Uni<List<IntervalFigures>> of(QueueId id, List<Interval> intervals) {
        var now = clock.instant();
        return transactions
                .read(session -> queues.find(session, id))
                .map(found -> found.orElseThrow(() -> Problem.notFound("queue", id.value())))
                .chain(queue -> recount.ofQueue(queue.id(), intervals, now));
    }
}
