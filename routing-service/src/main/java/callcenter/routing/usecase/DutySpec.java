package callcenter.routing.usecase;

import callcenter.routing.domain.agent.Duty;
import callcenter.routing.domain.queue.QueueId;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How an agent serves one of his queues, as written.
 *
 * @param queue   its id
 * @param level   1 to 10: calls of level 1 before those of 2, however long these have waited; default 1
 * @param delayMs only calls that have waited this long; default 0
 */
public record DutySpec(
        @Nullable String queue,
        @Nullable Integer level,
        @Nullable Long delayMs) {

    private static final int LAST = 10;

    static List<Duty> toDuties(@Nullable List<DutySpec> written, Set<QueueId> served, SpecCheck check) {
        var specs = written == null ? List.<DutySpec>of() : written;
        var duties = IntStream.range(0, specs.size())
                .mapToObj(i -> specs.get(i).toDuty(served, check.within("duties[" + i + "]")))
                .toList();
        var seen = new HashSet<QueueId>();
        if (!duties.stream().allMatch(duty -> seen.add(duty.queue()))) {
            throw check.refuse("duties", "each queue once");
        }
        return duties;
    }

    private Duty toDuty(Set<QueueId> served, SpecCheck check) {
        var id = new QueueId(check.text("queue", queue));
        if (!served.isEmpty() && !served.contains(id)) {
            throw check.refuse("queue", "one of the agent's queues");
        }
        return new Duty(
                id,
                check.between("level", level, Duty.FIRST, Duty.FIRST, LAST),
                delayMs == null || delayMs == 0 ? Duration.ZERO : check.duration("delayMs", delayMs, 0));
    }
}
