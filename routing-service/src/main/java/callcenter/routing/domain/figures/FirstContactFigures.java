package callcenter.routing.domain.figures;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether one conversation was enough: first-contact resolution of the conversations that ended on one day.
 *
 * <p>A conversation is taken to have resolved the matter when the same customer does not call us again about it: with a
 * call that comes after the conversation, to the same queue or with a record of the same type. Calls of ours do not count,
 * nor do calls that were for somebody else; a caller who leaves, or comes off hours, has called. The same day ends with the
 * day, seven days with the seventh day after it. While that time is not over the figure is provisional.
 *
 * @param handled    conversations with customers who had called, that ended on the day
 * @param withheld   of those, with callers who hide their number: whether they call again nobody knows, so they are in
 *                   none of the rest
 * @param againOnDay of the others, called again on the same day
 * @param againInWeek of the others, called again on the same day or the seven days after it
 * @param dayOver    the day is over: what is said of it is final
 * @param weekOver   and so are the seven days
 */
public record FirstContactFigures(
        Day day, int handled, int withheld, int againOnDay, int againInWeek, boolean dayOver, boolean weekOver) {

    /** @param calls among them every call of these customers from that day on */
    public static FirstContactFigures ofQueue(Day day, String queue, List<CallHistory> calls, Instant now) {
        return of(day, call -> call.isIn(queue), calls, now);
    }

    /** Of the conversations that this agent ended, with the same list of calls. */
    public static FirstContactFigures ofAgent(Day day, String agent, List<CallHistory> calls, Instant now) {
        return of(day, call -> agent.equals(call.agent()), calls, now);
    }

    private static FirstContactFigures of(Day day, Predicate<CallHistory> whose, List<CallHistory> calls, Instant now) {
        var handled = calls.stream()
                .filter(call -> call.inbound() && call.handledBetween(day.from(), day.until()) && whose.test(call))
                .toList();
        var known = handled.stream().filter(call -> call.customer() != null).toList();
        Map<String, List<CallHistory>> byCustomer = calls.stream()
                .filter(call ->
                        call.inbound() && call.customer() != null && call.fate().contact())
                .collect(Collectors.groupingBy(CallHistory::customer));
        return new FirstContactFigures(
                day,
                handled.size(),
                handled.size() - known.size(),
                again(known, byCustomer, day.until()),
                again(known, byCustomer, day.weekUntil()),
                !now.isBefore(day.until()),
                !now.isBefore(day.weekUntil()));
    }

    private static int again(List<CallHistory> first, Map<String, List<CallHistory>> byCustomer, Instant until) {
        return (int) first.stream()
                .filter(call -> byCustomer.getOrDefault(call.customer(), List.of()).stream()
                        .anyMatch(later -> later.repeats(call, until)))
                .count();
    }

    /** Conversations of whose callers one could know. */
    public int known() {
        return handled - withheld;
    }

    /** Resolved on the same day, per hundred of the known to one decimal; null without any. */
    public @Nullable Double resolvedOnDayPercent() {
        return CallCounts.percent(known() - againOnDay, known());
    }

    /** Resolved for seven days, per hundred of the known to one decimal; null without any. */
    public @Nullable Double resolvedForWeekPercent() {
        return CallCounts.percent(known() - againInWeek, known());
    }
}
