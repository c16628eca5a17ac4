package callcenter.routing.domain.figures;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What became of the inbound calls of one interval. Every call belongs to the interval in which it entered, whenever it
 * was answered, so that the intervals of a day add up to the day. {@code offered} is the sum of {@code waiting},
 * {@code answered}, {@code abandoned}, {@code shortAbandoned} and {@code deferred}.
 *
 * <p>In time means within the service-level threshold T that was in force when the call entered, or was sent on to the
 * queue. The four service
 * levels are those in use in the field, per hundred to one decimal, null where nothing is there to divide by. They are
 * final once nobody waits: a caller who still waits is offered and not answered.
 *
 * @param offered         calls that entered
 * @param waiting         of those, not decided yet: they wait, or a phone rings
 * @param answered        of those, with an agent; a call taken back from its agent counts as what it became then
 * @param answeredInTime  of the answered, within T
 * @param abandoned       callers who left, short abandons apart
 * @param shortAbandoned  callers who left within the short-abandon threshold of then
 * @param abandonedInTime of both kinds of those who left, within T
 * @param deferred        callers who chose to be called back, or whom the queue did not take or keep
 */
public record CallCounts(
        int offered,
        int waiting,
        int answered,
        int answeredInTime,
        int abandoned,
        int shortAbandoned,
        int abandonedInTime,
        int deferred) {

    /** @param offered no others */
    static CallCounts of(List<CallHistory> offered) {
        return new CallCounts(
                offered.size(),
                count(offered, call -> call.fate() == Fate.WAITING),
                count(offered, call -> call.fate() == Fate.ANSWERED),
                count(offered, call -> call.fate() == Fate.ANSWERED && call.decidedInTime()),
                count(offered, call -> call.fate() == Fate.ABANDONED),
                count(offered, call -> call.fate() == Fate.SHORT_ABANDONED),
                count(offered, call -> call.fate().left() && call.decidedInTime()),
                count(offered, call -> call.fate().deferred()));
    }

    static int count(List<CallHistory> calls, Predicate<CallHistory> which) {
        return (int) calls.stream().filter(which).count();
    }

    /** Answered within T / offered: every caller who left is a failure, however soon. */
    public @Nullable Double answeredInTimeOfOffered() {
        return percent(answeredInTime, offered);
    }

    /** Answered within T / (offered − short abandons): who left at once was never there to be served. */
    public @Nullable Double answeredInTimeOfOfferedLessShort() {
        return percent(answeredInTime, offered - shortAbandoned);
    }

    /** Answered within T / answered: only who was served counts; the kindest to a queue that loses callers. */
    public @Nullable Double answeredInTimeOfAnswered() {
        return percent(answeredInTime, answered);
    }

    /** (Answered within T + left within T) / offered: who left within T had not been failed yet. */
    public @Nullable Double decidedInTimeOfOffered() {
        return percent(answeredInTime + abandonedInTime, offered);
    }

    /** All who left. */
    public int left() {
        return abandoned + shortAbandoned;
    }

    static @Nullable Double percent(int part, int whole) {
        return whole == 0 ? null : Math.round(1000.0 * part / whole) / 10.0;
    }
}
