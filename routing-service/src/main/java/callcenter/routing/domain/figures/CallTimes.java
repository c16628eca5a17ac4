package callcenter.routing.domain.figures;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How long the calls of one interval took, in sums of whole milliseconds per call.
 *
 * @param answeredWaitMs waits of the answered, from entering to the answer
 * @param leftWaitMs     waits of all who left
 * @param longestWaitMs  the longest wait of any, of those who still wait up to now
 * @param handled        calls that are talked and written down. One of which a supervisor let an agent go before he wrote is
 *                       not among them: how long that agent worked on it is not known
 * @param talkMs         of the handled, conversation with its holds
 * @param wrapUpMs       of the handled, from the end of the conversation to the record, or until the agent went on as the queue
 *                       allows; with those of the agents who had handed the call on, as far as they are written
 */
public record CallTimes(
        long answeredWaitMs, long leftWaitMs, long longestWaitMs, int handled, long talkMs, long wrapUpMs) {

    static CallTimes of(List<CallHistory> offered, Instant now) {
        var handled = offered.stream()
                .filter(call -> call.fate() == Fate.ANSWERED)
                .map(call -> call.conversations().whole())
                .flatMap(Optional::stream)
                .filter(Conversations.Work::known)
                .toList();
        return new CallTimes(
                waited(offered, call -> call.fate() == Fate.ANSWERED, now),
                waited(offered, call -> call.fate().left(), now),
                offered.stream().mapToLong(call -> call.waitedMs(now)).max().orElse(0),
                handled.size(),
                handled.stream().mapToLong(Conversations.Work::talkMs).sum(),
                handled.stream().mapToLong(Conversations.Work::wrapUpMs).sum());
    }

    private static long waited(List<CallHistory> calls, Predicate<CallHistory> which, Instant now) {
        return calls.stream()
                .filter(which)
                .mapToLong(call -> call.waitedMs(now))
                .sum();
    }
}
