package callcenter.routing.domain.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The first conversation of each test ends at nine of a Monday in Shanghai. */
class FirstContactTest {

    private static final Day MONDAY = Day.of(LocalDate.of(2026, 3, 2), ZoneId.of("Asia/Shanghai"));
    private static final Instant NEVER = Instant.parse("2027-01-01T00:00:00Z");

    @Test
    void who_does_not_call_again_was_served_at_once() {
        var figures = figures(NEVER, handled("service", 0, "QUERY"));

        assertEquals(1, figures.handled());
        assertEquals(100.0, figures.resolvedOnDayPercent());
        assertEquals(100.0, figures.resolvedForWeekPercent());
    }

    @Test
    void the_same_queue_or_the_same_type_is_the_same_matter() {
        assertEquals(
                1,
                figures(NEVER, handled("service", 0, "QUERY"), handled("service", 1, "REPAIR"))
                        .againOnDay());
        assertEquals(
                1,
                figures(NEVER, handled("service", 0, "QUERY"), handled("sales", 1, "QUERY"))
                        .againOnDay());
        assertEquals(
                0,
                figures(NEVER, handled("service", 0, "QUERY"), handled("sales", 1, "REPAIR"))
                        .againOnDay());
    }

    @Test
    void each_call_of_a_day_is_asked_whether_another_followed() {
        var figures = figures(
                NEVER, handled("service", 0, "QUERY"), handled("service", 1, "QUERY"), handled("service", 2, "QUERY"));

        assertEquals(3, figures.handled());
        assertEquals(2, figures.againOnDay());
        assertEquals(33.3, figures.resolvedOnDayPercent());
    }

    @Test
    void a_day_ends_at_midnight_and_a_week_after_the_seventh_day() {
        int toMidnight = 15;
        assertEquals(
                1,
                figures(NEVER, handled("service", 0, "QUERY"), left("service", toMidnight - 1))
                        .againOnDay());
        var next = figures(NEVER, handled("service", 0, "QUERY"), left("service", toMidnight));
        assertEquals(0, next.againOnDay());
        assertEquals(1, next.againInWeek());
        int week = toMidnight + 7 * 24;
        assertEquals(
                1,
                figures(NEVER, handled("service", 0, "QUERY"), left("service", week - 1))
                        .againInWeek());
        assertEquals(
                0,
                figures(NEVER, handled("service", 0, "QUERY"), left("service", week))
                        .againInWeek());
    }

    @Test
    void what_is_not_over_is_provisional() {
        var first = handled("service", 0, "QUERY");

        assertFalse(figures(MONDAY.until().minusSeconds(1), first).dayOver());
        assertTrue(figures(MONDAY.until(), first).dayOver());
        assertFalse(figures(MONDAY.weekUntil().minusSeconds(1), first).weekOver());
        assertTrue(figures(MONDAY.weekUntil(), first).weekOver());
    }

    @Test
    void who_hides_his_number_is_counted_as_such_and_left_out() {
        var figures = figures(NEVER, handled(null, "service", 0, "QUERY"), handled(null, "service", 1, "QUERY"));

        assertEquals(2, figures.handled());
        assertEquals(2, figures.withheld());
        assertNull(figures.resolvedOnDayPercent());
    }

    @Test
    void our_own_calls_and_wrong_numbers_are_no_second_contact() {
        var first = handled("service", 0, "QUERY");
        var ours = ToldCall.ours("service", at(1)).of("c_1").waits();
        var wrong = ToldCall.in("service", at(1)).of("c_1").waits().ends("WRONG_NUMBER", "an", 60, 9);
        var another = ToldCall.in("service", at(1)).of("c_2").waits();
        var before = ToldCall.in("service", at(-1)).of("c_1").waits().ends("ABANDONED", null, 60, 0);

        assertEquals(0, figures(NEVER, first, ours, wrong, another, before).againInWeek());
    }

    @Test
    void an_agents_figures_are_of_the_conversations_he_ended() {
        var calls = Stream.of(handled("service", 0, "QUERY"), left("service", 1))
                .map(ToldCall::history)
                .toList();

        assertEquals(1, FirstContactFigures.ofAgent(MONDAY, "an", calls, NEVER).againOnDay());
        assertEquals(0, FirstContactFigures.ofAgent(MONDAY, "bo", calls, NEVER).handled());
    }

    private static FirstContactFigures figures(Instant now, ToldCall... calls) {
        var told = Stream.of(calls).map(ToldCall::history).toList();
        return FirstContactFigures.ofQueue(MONDAY, "service", told, now);
    }

    private static ToldCall handled(String queue, int hour, String type) {
        return handled("c_1", queue, hour, type);
    }

    private static ToldCall handled(String customer, String queue, int hour, String type) {
        return ToldCall.in(queue, at(hour))
                .of(customer)
                .waits()
                .rings("r-1", "an", 4)
                .answeredBy("r-1", "an", 5)
                .ends("HANDLED", "an", 65, 60_000)
                .written("an", type, 60_000, 5_000, false);
    }

    private static ToldCall left(String queue, int hour) {
        return ToldCall.in(queue, at(hour)).of("c_1").waits().ends("ABANDONED", null, 30, 0);
    }

    private static Instant at(int hour) {
        return ToldCall.T0.plus(Duration.ofHours(hour));
    }
}
