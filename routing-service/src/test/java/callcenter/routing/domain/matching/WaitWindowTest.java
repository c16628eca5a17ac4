package callcenter.routing.domain.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.routing.domain.queue.Queue;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.domain.queue.QueueTerms;
import callcenter.routing.domain.queue.Requirement;
import callcenter.routing.domain.queue.Ring;
import callcenter.routing.domain.queue.Rings;
import callcenter.routing.domain.strategy.LongestIdle;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WaitWindowTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    @Test
    void calls_of_one_window_have_the_same_rings_open_and_every_call_is_in_one() {
        var rings = rings(0, 10, 30);
        var windows = WaitWindow.of(queue(rings), NOW);

        for (var waited : IntStream.range(-5, 60).mapToObj(Duration::ofSeconds).toList()) {
            var holding = windows.stream()
                    .filter(window -> holds(window, NOW.minus(waited)))
                    .toList();
            assertEquals(1, holding.size(), waited::toString);
            var open = rings.openAfter(waited.isNegative() ? Duration.ZERO : waited)
                    .size();
            assertEquals(windows.get(open - 1), holding.getFirst(), waited::toString);
        }
    }

    private static boolean holds(WaitWindow window, Instant enqueuedAt) {
        return window.after().filter(after -> !enqueuedAt.isAfter(after)).isEmpty()
                && window.until().filter(enqueuedAt::isAfter).isEmpty();
    }

    private static Rings rings(int... seconds) {
        return new Rings(IntStream.of(seconds)
                .mapToObj(after -> new Ring(Duration.ofSeconds(after), Requirement.levels(Map.of())))
                .toList());
    }

    private static Queue queue(Rings rings) {
        var second = Duration.ofSeconds(1);
        var id = new QueueId("q");
        return new Queue(
                id,
                "Q",
                Set.of(),
                rings,
                0,
                new QueueTerms(id, second, second, second, second, second),
                new LongestIdle());
    }
}
