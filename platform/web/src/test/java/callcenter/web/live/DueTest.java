package callcenter.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DueTest {
    private static final Optional<Set<String>> WHOLE = Optional.empty();

    private final Due due = new Due();
    private long now;

    @BeforeEach
    void everythingWasReadOnce() {
        due.know("calls", Duration.ofSeconds(15));
        assertEquals(Map.of("calls", WHOLE), due.take(now));
    }

    @Test
    void nothingIsDueWhileNothingChanges() {
        assertEquals(Map.of(), due.take(now));
    }

    @Test
    void singleThingsAreReadAtTheNextTickAndOnce() {
        due.mark(LiveChange.one("calls", "c1"));
        due.mark(LiveChange.one("calls", "c2"));
        due.mark(LiveChange.one("calls", "c1"));

        assertEquals(Map.of("calls", Optional.of(Set.of("c1", "c2"))), due.take(now));
        assertEquals(Map.of(), due.take(now));
    }

    @Test
    void aWholeKindIsReadAtMostOnceASecond() {
        due.mark(LiveChange.all("calls"));

        assertEquals(Map.of(), due.take(now + Duration.ofMillis(999).toNanos()));
        assertEquals(
                Map.of("calls", WHOLE), due.take(now + Duration.ofMillis(1000).toNanos()));
    }

    @Test
    void timeAloneMakesAKindDue() {
        assertEquals(Map.of(), due.take(now + Duration.ofMillis(14_999).toNanos()));
        assertEquals(
                Map.of("calls", WHOLE), due.take(now + Duration.ofSeconds(15).toNanos()));
    }

    @Test
    void afterADoubtEverythingIsDueAtOnce() {
        due.markEverything();

        assertEquals(Map.of("calls", WHOLE), due.take(now));
    }
}
