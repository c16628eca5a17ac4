package callcenter.routing.domain.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import callcenter.routing.domain.agent.AgentStatus.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AgentTimesTest {

    private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant TEN = NINE.plus(Duration.ofHours(1));

    @Test
    void time_is_split_where_the_interval_ends_and_the_status_from_before_goes_on() {
        var changes = List.of(
                change(Kind.AVAILABLE, -600),
                change(Kind.RESERVED, 600),
                change(Kind.BUSY, 606),
                change(Kind.WRAP_UP, 1_900),
                change(Kind.AWAY, 2_000));

        var times = AgentTimes.of(changes, halfHours(), TEN);

        assertEquals(new AgentTimes(600_000, 6_000, 1_194_000, 0, 0), times.get(0));
        assertEquals(new AgentTimes(0, 0, 100_000, 100_000, 1_600_000), times.get(1));
    }

    @Test
    void the_last_status_has_lasted_until_now_and_what_is_to_come_counts_for_nothing() {
        var times = AgentTimes.of(List.of(change(Kind.AVAILABLE, 0)), halfHours(), NINE.plusSeconds(60));

        assertEquals(60_000, times.get(0).availableMs());
        assertEquals(new AgentTimes(0, 0, 0, 0, 0), times.get(1));
    }

    /** Told by a replica whose clock is behind, or by one whose clock was set back. */
    @Test
    void what_was_told_after_something_of_the_next_interval_counts_all_the_same() {
        var changes = List.of(
                change(Kind.AVAILABLE, 0),
                change(Kind.BUSY, 1_805),
                change(Kind.WRAP_UP, 1_790),
                change(Kind.AWAY, 1_900));

        var times = AgentTimes.of(changes, halfHours(), TEN);

        assertEquals(new AgentTimes(1_800_000, 0, 0, 10_000, 0), times.get(0));
        assertEquals(new AgentTimes(5_000, 0, 0, 100_000, 1_700_000), times.get(1));
    }

    @Test
    void ringing_is_not_idle_and_who_was_never_ready_has_no_occupancy() {
        assertEquals(25.0, new AgentTimes(75_000, 25_000, 0, 0, 0).occupancyPercent());
        assertNull(new AgentTimes(0, 0, 0, 0, 60_000).occupancyPercent());
        assertNull(AgentTimes.of(List.of(), halfHours(), TEN).getFirst().occupancyPercent());
    }

    @Property
    void however_it_is_cut_it_adds_up(@ForAll @Size(max = 30) List<@IntRange(min = -3_600, max = 7_200) Integer> at) {
        addsUp(at.stream().sorted().toList());
    }

    @Property
    void it_adds_up_though_clocks_were_set(
            @ForAll @Size(max = 30) List<@IntRange(min = -3_600, max = 7_200) Integer> at) {
        addsUp(at);
    }

    private static void addsUp(List<Integer> at) {
        var changes = new ArrayList<StatusChange>();
        at.forEach(second -> changes.add(change(Kind.values()[changes.size() % 6], second)));
        var now = TEN.plusSeconds(900);

        var quarters = AgentTimes.of(changes, Interval.between(NINE, TEN, 15, ZoneOffset.UTC), now);
        var hour = AgentTimes.of(changes, Interval.between(NINE, TEN, 60, ZoneOffset.UTC), now)
                .getFirst();

        for (ToLongFunction<AgentTimes> part : List.<ToLongFunction<AgentTimes>>of(
                AgentTimes::availableMs,
                AgentTimes::ringingMs,
                AgentTimes::talkingMs,
                AgentTimes::wrapUpMs,
                AgentTimes::awayMs)) {
            assertEquals(
                    part.applyAsLong(hour), quarters.stream().mapToLong(part).sum());
        }
    }

    private static StatusChange change(Kind status, int second) {
        return new StatusChange(status, NINE.plusSeconds(second));
    }

    private static List<Interval> halfHours() {
        return Interval.between(NINE, TEN, 30, ZoneOffset.UTC);
    }
}
