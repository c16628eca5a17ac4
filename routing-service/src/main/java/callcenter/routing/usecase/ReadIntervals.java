package callcenter.routing.usecase;

import callcenter.messaging.Transactions;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.agent.AgentProfile;
import callcenter.routing.domain.figures.AgentTimes;
import callcenter.routing.domain.figures.Interval;
import callcenter.routing.domain.figures.StaffedInterval;
import callcenter.routing.domain.queue.Queue;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.store.AgentStore;
import callcenter.routing.store.QueueStore;
import callcenter.web.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;

/** A queue's figures, interval by interval. */
@Singleton
public class ReadIntervals {

    private final Transactions transactions;
    private final QueueStore queues;
    private final AgentStore agents;
    private final Recount recount;
    private final StaffTimes staff;
    private final InstantSource clock;

    ReadIntervals(
            Transactions transactions,
            QueueStore queues,
            AgentStore agents,
            Recount recount,
            StaffTimes staff,
            InstantSource clock) {
        this.transactions = transactions;
        this.queues = queues;
        this.agents = agents;
        this.recount = recount;
        this.staff = staff;
        this.clock = clock;
    }

    /** In the order of the intervals; 404 when there is no such queue. */
    public Uni<List<StaffedInterval>> of(QueueId id, List<Interval> intervals) {
        var now = clock.instant();
        return transactions
                .read(session -> queues.find(session, id))
                .map(found -> found.orElseThrow(() -> Problem.notFound("queue", id.value())))
                .chain(queue -> recount.ofQueue(queue.id(), intervals, now)
                        .chain(figures -> staffed(queue, intervals, now)
                                .map(times -> IntStream.range(0, intervals.size())
                                        .mapToObj(place -> new StaffedInterval(figures.get(place), times.get(place)))
                                        .toList())));
    }

    private Uni<List<AgentTimes>> staffed(Queue queue, List<Interval> intervals, Instant now) {
        return transactions.read(agents::profiles).chain(profiles -> staff.of(of(queue, profiles), intervals, now));
    }

    /** Those who have left worked for it, too, as long as they were there. */
    private static List<AgentId> of(Queue queue, List<AgentProfile> profiles) {
        return profiles.stream()
                .filter(profile -> profile.mayServe(queue) && queue.rings().everMetBy(profile.skills()))
                .map(AgentProfile::id)
                .toList();
    }
}
