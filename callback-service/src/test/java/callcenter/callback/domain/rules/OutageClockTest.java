package callcenter.callback.domain.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.calendar.CalendarAnswer.Known;
import callcenter.calendar.CalendarAnswer.YearNotPublished;
import callcenter.calendar.Holidays;
import callcenter.calendar.Reckoning;
import callcenter.callback.domain.promise.Contact;
import callcenter.callback.domain.promise.Decision;
import callcenter.callback.domain.promise.PromiseCommand;
import callcenter.callback.domain.promise.PromiseDecider;
import callcenter.callback.domain.promise.PromiseKind;
import callcenter.callback.domain.promise.PromiseRules;
import callcenter.callback.domain.promise.PromiseState.Planned;
import callcenter.callback.domain.promise.Terms;
import callcenter.callback.domain.promise.Ties;
import callcenter.callback.domain.promise.Wishes;
import callcenter.events.callback.PromiseCallRequested;
import callcenter.events.callback.PromiseEscalated;
import callcenter.testing.Norm;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The promise to who rang during an outage, under the rules that the product brings and calling hours of 08:30 to 20:00. */
class OutageClockTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DeskSpec DESK = new DeskSpec(
            List.of(),
            ZONE.getId(),
            List.of("08:30-12:00", "14:00-20:00"),
            Map.of("monday", List.of("08:30-12:00")),
            "none",
            false);

    @Norm("ANS-12")
    @Norm("CBK-3")
    @ParameterizedTest(name = "released {0}: first call {1}, due {2}")
    @CsvSource({
        "2026-03-02T09:00:00, 2026-03-02T09:00:00, 2026-03-02T15:00:00",
        "2026-03-02T19:59:50, 2026-03-02T19:59:50, 2026-03-03T14:29:50",
        "2026-03-02T20:05:00, 2026-03-03T08:30:00, 2026-03-03T14:30:00"
    })
    void itsClockRunsWhileCustomersMayBeCalled(LocalDateTime released, LocalDateTime firstCall, LocalDateTime due) {
        var made = made(rules("none", Map.of()), at(released));

        assertEquals(new Planned(at(firstCall)), made.promise().state());
        assertEquals(at(due), made.promise().terms().dueAt());
        assertTrue(made.events().stream().noneMatch(PromiseEscalated.class::isInstance), "nobody gives it up untried");
    }

    @Norm("ANS-12")
    @Test
    void routingIsToldWhichNumberOfOursWasRung() {
        var released = at(LocalDateTime.parse("2026-03-02T09:00:00"));
        var rules = rules("none", Map.of());

        var called = new PromiseDecider(rules)
                .decide(made(rules, released).promise(), new PromiseCommand.RequestCall(), released);

        var requested =
                assertInstanceOf(PromiseCallRequested.class, called.events().getLast());
        assertEquals("+862088880000", requested.dialled());
    }

    @Test
    void whereTheYearIsNotPublishedItCanBeTriedBeforeItIsDue() {
        var released = at(LocalDateTime.parse("2026-03-02T20:05:00"));
        var rules = rules("CN", Map.of("CN", Holidays.parse(List.of())));

        assertInstanceOf(
                YearNotPublished.class, rules.of(PromiseKind.OUTAGE).clock().dueAfter(released, Duration.ofHours(4)));
        assertEquals(
                at(LocalDateTime.parse("2026-03-03T12:30:00")),
                rules.of(PromiseKind.OUTAGE).preliminary(released, Wishes.NONE).to());
    }

    private static Decision made(PromiseRules rules, Instant released) {
        var decider = new PromiseDecider(rules);
        var reckoning = ((Known<Reckoning>) decider.reckon(PromiseKind.OUTAGE, released, Wishes.NONE)).value();
        var terms = new Terms(
                "capture-1",
                PromiseKind.OUTAGE,
                new Contact("c_1", "+8613800138000", "+862088880000"),
                "rang during an outage",
                null,
                "service",
                released,
                reckoning.to(),
                reckoning,
                Wishes.NONE,
                Ties.NONE);
        return decider.make(terms, released);
    }

    private static PromiseRules rules(String list, Map<String, Holidays> lists) {
        var desk = new DeskSpec(
                DESK.queues(), DESK.zone(), DESK.callingHours(), DESK.serviceHours(), list, DESK.callsOnHolidays());
        return new RulesSpec(
                        Map.of(), Duration.ofSeconds(10), Duration.ofHours(1), Duration.ofMinutes(15), desk, Map.of())
                .at("service", 1, lists);
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }
}
