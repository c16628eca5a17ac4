package callcenter.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Spans in which a call waited while an agent was available, in a centre where every agent may take every call (I2). By the
 * events' times: what happened is dated before its transaction, so a span holds the time of that transaction too.
 */
final class IdleWaits {

    /** A span; nobody was matched in it though somebody could have been. */
    record Span(Instant from, Instant to) {
        long ms() {
            return Duration.between(from, to).toMillis();
        }
    }

    private final List<Span> spans = new ArrayList<>();
    private final Set<String> waiting = new HashSet<>();
    private final Set<String> available = new HashSet<>();

    private IdleWaits() {}

    static List<Span> in(List<TopicEvent> inTime) {
        var waits = new IdleWaits();
        Instant since = null;
        for (var event : inTime) {
            waits.hear(event);
            boolean both = !waits.waiting.isEmpty() && !waits.available.isEmpty();
            if (both && since == null) {
                since = event.at();
            } else if (!both && since != null) {
                waits.spans.add(new Span(since, event.at()));
                since = null;
            }
        }
        return waits.spans;
    }

    static String summary(List<Span> spans) {
        var lengths = spans.stream().map(Span::ms).sorted().toList();
        return lengths.isEmpty()
                ? "none"
                : "%d spans, %d ms at the median, %d of them above 250 ms, %d ms at most"
                        .formatted(
                                lengths.size(),
                                lengths.get(lengths.size() / 2),
                                lengths.stream().filter(length -> length > 250).count(),
                                lengths.getLast());
    }

    private void hear(TopicEvent event) {
        if (event.is("call.queued") || event.is("call.offer-ended")) {
            waiting.add(event.subject());
        } else if (event.is("call.offered") || event.is("call.ended")) {
            waiting.remove(event.subject());
        } else if (event.is("agent.status-changed")) {
            if (event.text("status").equals("AVAILABLE")) {
                available.add(event.subject());
            } else {
                available.remove(event.subject());
            }
        }
    }
}
