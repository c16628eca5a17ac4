package callcenter.callback.domain.promise;

import static callcenter.callback.domain.promise.PromiseFixture.OFFICE;
import static callcenter.callback.domain.promise.PromiseFixture.RULES;
import static callcenter.callback.domain.promise.PromiseFixture.ZONE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.calendar.Holidays;
import callcenter.calendar.ServiceCalendar;
import callcenter.calendar.WeeklyHours;
import callcenter.testing.Norm;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A promise of eight hours of service, given on a Friday afternoon at 17:00; the desk opens Mondays and Fridays. */
class ServiceHoursPromiseTest {

    private static final Instant FRIDAY = Instant.parse("2026-03-06T09:00:00Z");
    private static final ServiceCalendar DESK = new ServiceCalendar(
            WeeklyHours.parse(Map.of("monday", List.of("09:00-18:00"), "friday", List.of("09:00-18:00"))),
            Holidays.none(),
            ZONE);

    private final PromiseFixture life = PromiseFixture.under(rules(), PromiseKind.WITHIN_24H, FRIDAY);

    @Norm("CBK-2")
    @Test
    void itIsDueWhenTheServiceTimeIsGone() {
        assertEquals(Instant.parse("2026-03-09T08:00:00Z"), life.promise.terms().dueAt());
    }

    @Test
    void theFirstCallWaitsForServiceTimeToo() {
        assertEquals(new PromiseState.Planned(Instant.parse("2026-03-09T02:00:00Z")), life.promise.state());
    }

    @Norm("CBK-4")
    @Test
    void itIsAtRiskByTheTimeThatCounts() {
        assertEquals(Instant.parse("2026-03-09T04:00:00Z"), life.promise.terms().partGone(50));
    }

    private static PromiseRules rules() {
        var kinds = PromiseFixture.kinds(Map.of(
                PromiseKind.WITHIN_24H,
                new KindRules(Duration.ofHours(8), Duration.ofHours(2), DESK, OFFICE, 10, PromiseFixture.CONDUCT)));
        return new PromiseRules(1, kinds, RULES.minimumTalk(), RULES.lostAfter(), RULES.confirmWithin());
    }
}
