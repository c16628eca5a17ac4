package callcenter.routing.domain.figures;

import callcenter.routing.domain.agent.AgentStatus.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an agent's time of one interval was spent, or that of several together, in whole milliseconds; what is missing to the
 * interval is signed out, or still to come.
 *
 * @param availableMs waiting for a call
 * @param ringingMs   being offered one: not idle
 * @param talkingMs   on a call, holds and dialling included
 * @param wrapUpMs    owing a record
 * @param awayMs      not ready
 */
public record AgentTimes(long availableMs, long ringingMs, long talkingMs, long wrapUpMs, long awayMs) {

    /**
     * One per interval, in their order. A status lasts until the next one that was told; where a clock was set back in
     * between, the time that passed twice counts twice.
     *
     * @param changes   in the order in which they were told, the first perhaps from before the intervals; before it the agent is
     *                  signed out
     * @param intervals one after the other
     * @param now       until when the last status has lasted
     */
    public static List<AgentTimes> of(List<StatusChange> changes, List<Interval> intervals, Instant now) {
        List<Map<Kind, Duration>> spent = new ArrayList<>();
        intervals.forEach(any -> spent.add(new EnumMap<>(Kind.class)));
        for (int place = 0; place < changes.size(); place++) {
            var change = changes.get(place);
            var until = place + 1 < changes.size() ? changes.get(place + 1).at() : now;
            for (int at = firstEndingAfter(change.at(), intervals);
                    at < intervals.size() && intervals.get(at).from().isBefore(until);
                    at++) {
                spent.get(at).merge(change.status(), overlap(change.at(), until, intervals.get(at)), Duration::plus);
            }
        }
        return spent.stream().map(AgentTimes::of).toList();
    }

    private static int firstEndingAfter(Instant moment, List<Interval> intervals) {
        int low = 0;
        int high = intervals.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (intervals.get(middle).until().isAfter(moment)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Of all of them together. */
    public static AgentTimes sum(List<AgentTimes> times) {
        return new AgentTimes(
                times.stream().mapToLong(AgentTimes::availableMs).sum(),
                times.stream().mapToLong(AgentTimes::ringingMs).sum(),
                times.stream().mapToLong(AgentTimes::talkingMs).sum(),
                times.stream().mapToLong(AgentTimes::wrapUpMs).sum(),
                times.stream().mapToLong(AgentTimes::awayMs).sum());
    }

    /**
     * (Ringing + talking + wrap-up) / (the same + available), per hundred to one decimal; null for who was never ready.
     */
    public @Nullable Double occupancyPercent() {
        long worked = ringingMs + talkingMs + wrapUpMs;
        long ready = worked + availableMs;
        return ready == 0 ? null : Math.round(1000.0 * worked / ready) / 10.0;
    }

    private static AgentTimes of(Map<Kind, Duration> spent) {
        return new AgentTimes(
                millis(spent, Kind.AVAILABLE),
                millis(spent, Kind.RESERVED),
                millis(spent, Kind.BUSY),
                millis(spent, Kind.WRAP_UP),
                millis(spent, Kind.AWAY));
    }

    private static long millis(Map<Kind, Duration> spent, Kind kind) {
        return spent.getOrDefault(kind, Duration.ZERO).toMillis();
    }

    private static Duration overlap(Instant from, Instant until, Interval interval) {
        var start = from.isBefore(interval.from()) ? interval.from() : from;
        var end = until.isAfter(interval.until()) ? interval.until() : until;
        return start.isBefore(end) ? Duration.between(start, end) : Duration.ZERO;
    }
}
