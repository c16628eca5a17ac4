package callcenter.routing.store;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.agent.AgentStatus;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.domain.waiting.AnsweredCall;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** How things stand for those who wait. */
@Singleton
public class WaitingStore {

    /** Answers that tell about the throughput of now. */
    private static final Duration LATELY = Duration.ofMinutes(30);

    private static final Duration LONGEST_WAIT = Duration.ofHours(2);
    private static final int ENOUGH = 50;

    /** Calls that wait in that queue. */
    public Uni<Integer> waiting(Mutiny.Session session, QueueId queue) {
        return session.createNativeQuery(
                        "select cast(count(*) as integer) from call where state = 'WAITING' and queue_id = :queue",
                        Integer.class)
                .setParameter("queue", queue.value())
                .getSingleResult();
    }

    /** Of all agents, without locking them. */
    public Uni<Map<AgentId, AgentStatus.Kind>> statuses(Mutiny.Session session) {
        return session.createNativeQuery("select id, status from agent", Object[].class)
                .getResultList()
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> new AgentId((String) row[0]),
                                row -> AgentStatus.Kind.valueOf((String) row[1]))));
    }

    /**
     * The latest calls of the queue that found their agent lately: ours to customers too, as they have places among the
     * waiting, were it that the customer was not reached.
     */
    public Uni<List<AnsweredCall>> answered(Mutiny.Session session, QueueId queue, Instant now) {
        return session.createNativeQuery("""
                        select enqueued_at, coalesce(answered_at, ended_at) as taken_at from call
                        where queue_id = :queue and received_at > :received
                          and (answered_at > :answered or state = 'NOT_REACHED' and ended_at > :answered)
                        order by taken_at desc limit :most
                        """, Object[].class)
                .setParameter("queue", queue.value())
                .setParameter("received", now.minus(LATELY).minus(LONGEST_WAIT))
                .setParameter("answered", now.minus(LATELY))
                .setParameter("most", ENOUGH)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new AnsweredCall(Columns.instant(row[0]), Columns.instant(row[1])))
                        .toList());
    }
}
