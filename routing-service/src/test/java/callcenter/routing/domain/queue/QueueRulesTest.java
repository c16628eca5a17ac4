package callcenter.routing.domain.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.calendar.Holidays;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.guidance.Script;
import callcenter.routing.domain.strategy.LongestIdle;
import callcenter.testing.Norm;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueueRulesTest {

    private static final Instant T0 = Instant.parse("2026-03-02T01:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Holidays LIST = Holidays.parse(List.of(
            "year,2026-01-01,2026-12-31,,",
            "make-up,2026-03-07,2026-03-07,女神节,Day off",
            "holiday,2026-03-09,2026-03-09,女神节,Day off"));
    private static final QueueHours HOURS = QueueHours.of(
            Map.of(
                    "monday", List.of("08:30-12:00", "14:00-18:00"),
                    "tuesday", List.of("08:30-18:00"),
                    "friday", List.of("20:00-04:00")),
            "CN",
            LIST,
            ZONE);

    @ParameterizedTest(name = "{0}: opens {1}")
    @Norm("ANS-11")
    @CsvSource({
        "2026-03-02T08:29:59, 2026-03-02T08:30",
        "2026-03-02T12:00, 2026-03-02T14:00",
        "2026-03-02T18:00, 2026-03-03T08:30",
        "2026-03-03T18:00, 2026-03-06T20:00",
        "2026-03-07T04:00, 2026-03-07T08:30", // worked like a Monday
        "2026-03-08T10:00, 2026-03-10T08:30", // Monday is a holiday
    })
    void outside_its_hours_a_queue_is_closed_until_the_next_window(LocalDateTime at, LocalDateTime opens) {
        assertEquals(
                Optional.of(local(opens)),
                HOURS.closedAt(local(at)).orElseThrow().opensAt());
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02T08:30", "2026-03-02T14:00", "2026-03-06T23:59", "2026-03-07T03:59", "2026-03-07T11:00"})
    void within_them_it_is_open_over_midnight_too(LocalDateTime at) {
        assertEquals(Optional.empty(), HOURS.closedAt(local(at)));
    }

    @Test
    void a_holiday_is_told_from_a_closing_hour() {
        assertTrue(HOURS.closedAt(local(LocalDateTime.parse("2026-03-09T10:00")))
                .orElseThrow()
                .holiday());
    }

    @Test
    void in_a_year_that_is_not_published_the_week_counts_and_an_opening_is_not_guessed() {
        assertEquals(Optional.empty(), HOURS.closedAt(local(LocalDateTime.parse("2027-03-01T09:00"))));
        var closed = HOURS.closedAt(local(LocalDateTime.parse("2027-03-01T13:00")));
        assertEquals(Optional.empty(), closed.orElseThrow().opensAt());
    }

    @Test
    void a_full_queue_does_what_is_configured_for_that() {
        var overflow = new LimitAction.OverflowTo(new QueueId("backup"));
        var limits = new QueueLimits(2, null, Map.of(LimitCause.FULL, overflow), Map.of());

        assertEquals(Optional.empty(), limits.onJoining(new Situation(1, Optional.empty())));
        assertEquals(
                Optional.of(new Limited(LimitCause.FULL, overflow)),
                limits.onJoining(new Situation(2, Optional.empty())));
    }

    @Test
    void a_reason_without_an_action_lets_callers_wait() {
        var limits = new QueueLimits(null, null, Map.of(LimitCause.ALL_AWAY, new LimitAction.Capture()), Map.of());

        assertEquals(Optional.empty(), limits.onJoining(new Situation(0, Optional.of(LimitCause.NOBODY_SIGNED_IN))));
        assertTrue(limits.onJoining(new Situation(0, Optional.of(LimitCause.ALL_AWAY)))
                .isPresent());
    }

    @Test
    void a_limit_whose_action_was_taken_applies_no_more() {
        var limits = new QueueLimits(
                null,
                Duration.ofMinutes(5),
                Map.of(),
                Map.of(LimitCause.WAITED_TOO_LONG, new LimitAction.OfferCallback()));

        assertTrue(limits.onWaiting(Duration.ofMinutes(5), Optional.empty(), Set.of())
                .isPresent());
        assertEquals(
                Optional.empty(),
                limits.onWaiting(Duration.ofMinutes(9), Optional.empty(), Set.of(LimitCause.WAITED_TOO_LONG)));
    }

    @Test
    void a_limit_whose_way_out_was_closed_applies_at_every_later_look() {
        var limits = new QueueLimits(
                null,
                Duration.ofMinutes(5),
                Map.of(),
                Map.of(LimitCause.WAITED_TOO_LONG, new LimitAction.OverflowTo(new QueueId("backup"))));
        var rules = new QueueRules(null, limits, null, false, Set.of(), Map.of());
        var shut = Place.of(0, T0, null).with(Care.NONE.shut(LimitCause.WAITED_TOO_LONG));

        assertEquals(Optional.of(T0.plusSeconds(370)), rules.nextLook(shut, T0.plusSeconds(360)));
        assertTrue(limits.onWaiting(
                        Duration.ofMinutes(6), Optional.empty(), shut.care().limitsMet())
                .isPresent());
    }

    @Test
    @Norm("ANS-10")
    void a_caller_is_told_at_thirty_seconds_and_offered_a_call_back_at_sixty() {
        var rules = new QueueRules(null, QueueLimits.NONE, WaitNews.STANDARD, false, Set.of(), Map.of());
        var place = Place.of(0, T0, null);
        var told = place.with(Care.NONE.told(null, T0.plusSeconds(30)));
        var offered = told.with(told.care().offered(new CallbackOffer("1", T0.plusSeconds(60))));

        assertEquals(Optional.of(T0.plusSeconds(30)), rules.nextLook(place, T0));
        assertEquals(Optional.of(T0.plusSeconds(60)), rules.nextLook(told, T0.plusSeconds(30)));
        assertEquals(Optional.of(T0.plusSeconds(60)), rules.nextLook(offered, T0.plusSeconds(31)));
        assertEquals(Optional.of(T0.plusSeconds(75)), rules.nextLook(offered, T0.plusSeconds(75)));
    }

    @Test
    void without_rules_nothing_is_ever_looked_at() {
        assertEquals(Optional.empty(), QueueRules.NONE.nextLook(Place.of(0, T0, null), T0));
    }

    @Test
    void an_emergency_goes_before_whoever_waits_longest_and_knows_no_limits() {
        var rules = new QueueRules(null, QueueLimits.NONE, WaitNews.STANDARD, true, Set.of(), Map.of());
        var emergency = Place.of(Place.EMERGENCY, T0, null);
        var patient = Place.of(12, T0.minus(Duration.ofDays(30)), null);

        assertTrue(emergency.rankAt().isBefore(patient.rankAt()));
        assertEquals(Optional.empty(), rules.nextLook(emergency, T0));
        assertTrue(Place.emergency(T0, emergency.rankAt()));
        assertFalse(Place.emergency(T0, patient.rankAt()));
    }

    @Test
    @Norm("ANS-4")
    void an_emergency_is_kept_for_nobody_though_the_agent_of_this_morning_is_preferred() {
        var rules = new QueueRules(null, QueueLimits.NONE, null, true, Set.of(), Map.of());
        var id = new QueueId("urgent");
        var terms = new QueueTerms(id, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO);
        var queue = new Queue(
                id,
                "Urgent",
                Set.of(),
                new Rings(List.of(new Ring(Duration.ZERO, Requirement.levels(Map.of())))),
                0,
                terms,
                new LongestIdle(),
                rules,
                Script.USUAL);

        var place = queue.place(2, null, T0, Preference.ofRepeat(new AgentId("an"), T0.plusSeconds(60)));

        assertEquals(Preference.ofRepeat(new AgentId("an"), null), place.preference());
    }

    @Test
    void one_number_of_a_queue_may_be_for_emergencies() {
        var rules = new QueueRules(null, QueueLimits.NONE, null, false, Set.of("+862088880119"), Map.of());

        assertTrue(rules.emergency("+862088880119"));
        assertEquals(false, rules.emergency("+862088880000"));
        assertEquals(false, rules.emergency(null));
    }

    private static Instant local(LocalDateTime at) {
        return at.atZone(ZONE).toInstant();
    }
}
