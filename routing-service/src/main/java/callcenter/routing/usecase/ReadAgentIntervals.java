package callcenter.routing.usecase;

import callcenter.messaging.Transactions;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.figures.AgentFigures;
import callcenter.routing.domain.figures.AgentTimes;
import callcenter.routing.domain.figures.Interval;
import callcenter.routing.store.ToldStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;

/** An agent's figures, interval by interval. */
@Singleton
public class ReadAgentIntervals {

    private final Transactions transactions;
    private final ToldStore told;
    private final Recount recount;
    private final InstantSource clock;

    ReadAgentIntervals(Transactions transactions, ToldStore told, Recount recount, InstantSource clock) {
        this.transactions = transactions;
        this.told = told;
        this.recount = recount;
        this.clock = clock;
    }

    /** @param intervals one after the other, at least one */
    public Uni<List<AgentFigures>> of(AgentId agent, List<Interval> intervals) {
        return times(agent, intervals)
                .chain(times -> recount.ofAgent(agent, intervals)
                        .map(works -> IntStream.range(0, intervals.size())
                                .mapToObj(place ->
                                        new AgentFigures(intervals.get(place), times.get(place), works.get(place)))
                                .toList()));
    }

    private Uni<List<AgentTimes>> times(AgentId agent, List<Interval> intervals) {
        var now = clock.instant();
        var from = intervals.getFirst().from();
        var until = intervals.getLast().until();
        return transactions
                .read(session -> told.statuses(session, agent, from, until))
                .map(changes -> AgentTimes.of(changes, intervals, now));
    }
}
