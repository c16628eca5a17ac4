package callcenter.routing.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.routing.domain.queue.Closed;
import callcenter.testing.Norm;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Customers who did not choose the time are called neither at rest nor at meals nor on holidays. */
class DecentHoursTest {

    @Norm("CBK-3")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-03-02T00:29:59Z, 2026-03-02T00:30:00Z",
        "2026-03-02T00:30:00Z, open",
        "2026-03-02T04:30:00Z, 2026-03-02T06:00:00Z",
        "2026-03-02T12:00:00Z, 2026-03-03T00:30:00Z",
        "2026-03-08T03:00:00Z, open",
        "2026-10-01T03:00:00Z, 2026-10-08T00:30:00Z"
    })
    void the_hours_of_a_day_begin_again_when_the_table_says(Instant moment, String begins) {
        var hours = AskForCall.decentHours(List.of("08:30-12:00", "14:00-20:00"), "CN", ZoneId.of("Asia/Shanghai"));

        var closed = hours.closedAt(moment);

        assertEquals(
                begins, closed.flatMap(Closed::opensAt).map(Instant::toString).orElse("open"));
    }
}
