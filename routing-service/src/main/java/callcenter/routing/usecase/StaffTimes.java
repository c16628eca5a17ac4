package callcenter.routing.usecase;

import callcenter.messaging.Transactions;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.figures.AgentTimes;
import callcenter.routing.domain.figures.Interval;
import callcenter.routing.domain.figures.StatusChange;
import callcenter.routing.store.ToldStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** How agents spent their time, from what was told of their statuses (I7). */
@Singleton
final class StaffTimes {

    /** So many agents and days of each are read at once, which bounds what is held in memory. */
    private static final int DAYS_OF_AGENTS = 100;

    private final Transactions transactions;
    private final ToldStore told;

    StaffTimes(Transactions transactions, ToldStore told) {
        this.transactions = transactions;
        this.told = told;
    }

    /**
     * Of all these agents together, one per interval.
     *
     * @param intervals one after the other, at least one
     */
    Uni<List<AgentTimes>> of(List<AgentId> agents, List<Interval> intervals, Instant now) {
        var from = intervals.getFirst().from();
        var until = intervals.getLast().until();
        return InOrder.all(
                        parts(agents, Duration.between(from, until)),
                        part -> transactions
                                .read(session -> told.statuses(session, part, from, until))
                                .map(found -> sum(found.values(), intervals, now)))
                .map(parts -> sum(parts, intervals.size()));
    }

    private static List<AgentTimes> sum(
            Collection<List<StatusChange>> statuses, List<Interval> intervals, Instant now) {
        return sum(
                statuses.stream()
                        .map(changes -> AgentTimes.of(changes, intervals, now))
                        .toList(),
                intervals.size());
    }

    private static List<AgentTimes> sum(List<List<AgentTimes>> all, int intervals) {
        return IntStream.range(0, intervals)
                .mapToObj(place -> AgentTimes.sum(
                        all.stream().map(times -> times.get(place)).toList()))
                .toList();
    }

    private static List<List<AgentId>> parts(List<AgentId> agents, Duration span) {
        int size = (int) Math.max(1, DAYS_OF_AGENTS / (span.toDays() + 1));
        var parts = new ArrayList<List<AgentId>>();
        for (int first = 0; first < agents.size(); first += size) {
            parts.add(agents.subList(first, Math.min(agents.size(), first + size)));
        }
        return parts;
    }
}
