package callcenter.routing.domain.waiting;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How fast a queue moves on while somebody waits: the mean time from one answer to the next. Time in which nobody waited
 * tells nothing about that and is left out; time that passed since the last answer is counted though its answer is still
 * to come, so that a queue that stands still is seen to.
 *
 * @param perCall mean time from one answer to the next
 */
public record Throughput(Duration perCall) {

    /** Fewer answers than these are no ground for a promise. */
    static final int ENOUGH = 3;

    /**
     * @param answered     calls that were answered lately, in any order
     * @param waitingSince somebody waits without a pause since then
     * @return empty when too few were answered one after the other
     */
    public static Optional<Throughput> of(List<AnsweredCall> answered, Instant waitingSince, Instant now) {
        var inOrder = answered.stream()
                .sorted(Comparator.comparing(AnsweredCall::answeredAt))
                .toList();
        var busy = Duration.ZERO;
        int steps = 0;
        for (int i = 1; i < inOrder.size(); i++) {
            var before = inOrder.get(i - 1).answeredAt();
            if (!inOrder.get(i).enqueuedAt().isAfter(before)) {
                busy = busy.plus(Duration.between(before, inOrder.get(i).answeredAt()));
                steps++;
            }
        }
        if (steps < ENOUGH) {
            return Optional.empty();
        }
        var last = inOrder.getLast().answeredAt();
        var since = last.isAfter(waitingSince) ? last : waitingSince;
        if (since.isBefore(now)) {
            busy = busy.plus(Duration.between(since, now));
        }
        return Optional.of(new Throughput(busy.dividedBy(steps)));
    }
}
