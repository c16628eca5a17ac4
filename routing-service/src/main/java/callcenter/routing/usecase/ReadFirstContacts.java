package callcenter.routing.usecase;

import callcenter.messaging.Transactions;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.figures.Day;
import callcenter.routing.domain.figures.FirstContactFigures;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.store.QueueStore;
import callcenter.routing.store.ToldStore;
import callcenter.web.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;

/** Whether one conversation was enough, day by day. */
@Singleton
public class ReadFirstContacts {

    private final Transactions transactions;
    private final QueueStore queues;
    private final ToldStore told;
    private final Recount recount;
    private final InstantSource clock;

    ReadFirstContacts(
            Transactions transactions, QueueStore queues, ToldStore told, Recount recount, InstantSource clock) {
        this.transactions = transactions;
        this.queues = queues;
        this.told = told;
        this.recount = recount;
        this.clock = clock;
    }

    /** In the order of the days; 404 when there is no such queue. */
    public Uni<List<FirstContactFigures>> of(QueueId id, List<Day> days) {
        var now = clock.instant();
        return transactions
                .read(session -> queues.find(session, id))
                .map(found -> found.orElseThrow(() -> Problem.notFound("queue", id.value())))
                .chain(queue -> recount.daily(
                        days,
                        (session, day) -> told.contactsOf(session, id, day),
                        (day, calls) -> FirstContactFigures.ofQueue(day, id.value(), calls, now)));
    }

    /** In the order of the days. */
    public Uni<List<FirstContactFigures>> of(AgentId id, List<Day> days) {
        var now = clock.instant();
        return recount.daily(
                days,
                (session, day) -> told.contactsOf(session, id, day),
                (day, calls) -> FirstContactFigures.ofAgent(day, id.value(), calls, now));
    }
}
