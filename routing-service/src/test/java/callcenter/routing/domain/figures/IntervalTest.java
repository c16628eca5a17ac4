package callcenter.routing.domain.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    @ParameterizedTest(name = "{0} from {1} to {2} by {3}")
    @CsvSource({
        "Asia/Shanghai,       2026-03-01T16:00:00Z, 2026-03-02T16:00:00Z, 15, 96",
        "Asia/Shanghai,       2026-03-01T16:00:00Z, 2026-03-02T16:00:00Z, 60, 24",
        "Europe/Berlin,       2026-03-28T23:00:00Z, 2026-03-29T22:00:00Z, 60, 23",
        "Europe/Berlin,       2026-10-24T22:00:00Z, 2026-10-25T23:00:00Z, 60, 25",
        "Asia/Kathmandu,      2026-03-01T18:15:00Z, 2026-03-02T18:15:00Z, 60, 24",
        // half an hour back at 02:00: the hour from 01:00 is followed by the half that is lived twice
        "Australia/Lord_Howe, 2026-04-04T13:00:00Z, 2026-04-05T13:30:00Z, 60, 25",
    })
    void a_day_is_cut_without_gap_or_overlap(String zone, Instant from, Instant until, int minutes, int count) {
        var intervals = Interval.between(from, until, minutes, ZoneId.of(zone));

        assertEquals(count, intervals.size());
        assertEquals(from, intervals.getFirst().from());
        assertEquals(until, intervals.getLast().until());
        IntStream.range(1, count)
                .forEach(i -> assertEquals(
                        intervals.get(i - 1).until(), intervals.get(i).from()));
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Shanghai,       2026-03-02T01:44:59.999Z, 30, 2026-03-02T01:30:00Z, 2026-03-02T02:00:00Z",
        "Asia/Shanghai,       2026-03-02T01:30:00Z,     30, 2026-03-02T01:30:00Z, 2026-03-02T02:00:00Z",
        "Asia/Kathmandu,      2026-03-02T01:20:00Z,     60, 2026-03-02T01:15:00Z, 2026-03-02T02:15:00Z",
        "Europe/Berlin,       2026-03-29T01:10:00Z,     60, 2026-03-29T01:00:00Z, 2026-03-29T02:00:00Z",
        "Australia/Lord_Howe, 2026-04-04T14:30:00Z,     60, 2026-04-04T14:00:00Z, 2026-04-04T15:00:00Z",
        "Australia/Lord_Howe, 2026-04-04T15:10:00Z,     60, 2026-04-04T15:00:00Z, 2026-04-04T15:30:00Z",
    })
    void a_moment_is_in_one_interval(String zone, Instant moment, int minutes, Instant from, Instant until) {
        assertEquals(new Interval(from, until), Interval.of(moment, minutes, ZoneId.of(zone)));
    }

    @Test
    void a_report_does_not_start_within_an_interval() {
        var from = Instant.parse("2026-03-02T01:10:00Z");
        var until = Instant.parse("2026-03-02T02:00:00Z");

        assertThrows(
                IllegalArgumentException.class, () -> Interval.between(from, until, 30, ZoneId.of("Asia/Shanghai")));
    }
}
