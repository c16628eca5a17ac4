package callcenter.routing.usecase;

import callcenter.messaging.Transactions;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.figures.AgentFigures;
import callcenter.routing.domain.figures.AgentTimes;
import callcenter.routing.domain.figures.Interval;
import callcenter.routing.store.AgentFiguresStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;

/** An agent's figures, interval by interval. */
@Singleton
public class ReadAgentIntervals {

    private final Transactions transactions;
    private final AgentFiguresStore figures;
    private final InstantSource clock;

    ReadAgentIntervals(Transactions transactions, AgentFiguresStore figures, InstantSource clock) {
        this.transactions = transactions;
        this.figures = figures;
        this.clock = clock;
    }

    /** @param intervals one after the other, at least one */
    public Uni<List<AgentFigures>> of(AgentId agent, List<Interval> intervals) {
        return transactions.read(session -> times(session, agent, intervals)
                .chain(times -> figures.offers(session, agent, intervals)
                        .map(offers -> IntStream.range(0, intervals.size())
                                .mapToObj(place -> new AgentFigures(
                                        intervals.get(place),
                                        times.get(place),
                                        offers.get(place).counts(),
                                        offers.get(place).answered()))
                                .toList())));
    }

    private Uni<List<AgentTimes>> times(Mutiny.Session session, AgentId agent, List<Interval> intervals) {
        var now = clock.instant();
        return figures.changes(
                        session,
                        agent,
                        intervals.getFirst().from(),
                        intervals.getLast().until())
                .map(changes -> AgentTimes.of(changes, intervals, now));
    }
}
