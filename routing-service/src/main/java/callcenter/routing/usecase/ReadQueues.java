package callcenter.routing.usecase;

import callcenter.messaging.Transactions;
import callcenter.routing.domain.agent.AgentProfile;
import callcenter.routing.domain.agent.AgentStatus;
import callcenter.routing.domain.queue.Queue;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.store.AgentRow;
import callcenter.routing.store.AgentStore;
import callcenter.routing.store.FiguresStore;
import callcenter.routing.store.QueueCounts;
import callcenter.routing.store.QueueStore;
import callcenter.web.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Queues with their figures of the centre's local day. */
@Singleton
public class ReadQueues {

    private final Transactions transactions;
    private final QueueStore queues;
    private final AgentStore agents;
    private final FiguresStore figures;
    private final InstantSource clock;
    private final ZoneId zone;

    ReadQueues(
            Transactions transactions,
            QueueStore queues,
            AgentStore agents,
            FiguresStore figures,
            InstantSource clock,
            @ConfigProperty(name = "callcenter.zone") ZoneId zone) {
        this.transactions = transactions;
        this.queues = queues;
        this.agents = agents;
        this.figures = figures;
        this.clock = clock;
        this.zone = zone;
    }

    /** All, by id. */
    public Uni<List<QueueFigures>> all() {
        return transactions.read(session -> queues.list(session)
                .chain(found -> agents.list(session)
                        .map(ReadQueues::idle)
                        .chain(idle -> figures.since(session, found, startOfDay())
                                .map(counts -> together(found, idle, counts)))));
    }

    /** One; 404 when there is no such queue. */
    public Uni<QueueFigures> one(QueueId id) {
        return all().map(found -> found.stream()
                .filter(figure -> figure.queue().id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("queue", id.value())));
    }

    private Instant startOfDay() {
        return LocalDate.ofInstant(clock.instant(), zone).atStartOfDay(zone).toInstant();
    }

    private static List<AgentProfile> idle(List<AgentRow> rows) {
        return rows.stream()
                .filter(row -> row.agent().status() instanceof AgentStatus.Available)
                .map(AgentRow::profile)
                .toList();
    }

    private static List<QueueFigures> together(List<Queue> queues, List<AgentProfile> idle, List<QueueCounts> counts) {
        var byQueue = counts.stream().collect(Collectors.toMap(QueueCounts::queueId, Function.identity()));
        return queues.stream()
                .map(queue -> new QueueFigures(
                        queue,
                        byQueue.getOrDefault(
                                queue.id().value(), QueueCounts.none(queue.id().value())),
                        (int) idle.stream().filter(agent -> agent.serves(queue)).count()))
                .toList();
    }
}
