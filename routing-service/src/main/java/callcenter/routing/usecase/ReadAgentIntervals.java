package callcenter.routing.usecase;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.figures.AgentFigures;
import callcenter.routing.domain.figures.Interval;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;

/** An agent's figures, interval by interval. */
@Singleton
public class ReadAgentIntervals {

    private final StaffTimes staff;
    private final Recount recount;
    private final InstantSource clock;

    ReadAgentIntervals(StaffTimes staff, Recount recount, InstantSource clock) {
        this.staff = staff;
        this.recount = recount;
        this.clock = clock;
    }

    /** @param intervals one after the other, at least one */
    public Uni<List<AgentFigures>> of(AgentId agent, List<Interval> intervals) {
        return staff.of(List.of(agent), intervals, clock.instant())
                .chain(times -> recount.ofAgent(agent, intervals)
                        .map(works -> IntStream.range(0, intervals.size())
                                .mapToObj(place ->
                                        new AgentFigures(intervals.get(place), times.get(place), works.get(place)))
                                .toList()));
    }
}
