package callcenter.callback.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.calendar.CalendarAnswer;
import callcenter.callback.domain.promise.PromiseKind;
import callcenter.callback.domain.promise.PromiseRules;
import callcenter.testing.Norm;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallbackConfigTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Test
    void whatIsNotSetIsAsTheNormsSay() {
        var rules = rules(Map.of());

        assertEquals(Duration.ofHours(2), rules.of(PromiseKind.WITHIN_2H).length());
        assertEquals(Duration.ofHours(24), rules.of(PromiseKind.WITHIN_24H).length());
        var conduct = rules.of(PromiseKind.WITHIN_24H).conduct();
        assertEquals(3, conduct.retry().steps().size());
        assertEquals(List.of(50, 80), conduct.riskPercents());
        assertEquals(Duration.ofSeconds(30), conduct.ownerFirst());
        assertEquals(Duration.ofSeconds(10), rules.minimumTalk());
        assertTrue(rules.of(PromiseKind.WITHIN_2H).priority()
                > rules.of(PromiseKind.WITHIN_24H).priority());
    }

    @Norm("CBK-2")
    @ParameterizedTest(name = "{0} within {1}")
    @CsvSource({"DROPPED_LINE, PT60S", "PARTICULAR_AGENT, PT30M", "ABANDONED_IN_QUEUE, PT15M", "QUEUE_PLACE, PT1H"})
    void eachKindHasALengthOfItsOwn(PromiseKind kind, Duration length) {
        assertEquals(length, rules(Map.of()).of(kind).length());
    }

    @Test
    void lengthsAreSetPerKind() {
        var rules = rules(Map.of(
                "callcenter.callback.within-24h.length",
                "PT3M",
                "callcenter.callback.within-24h.first-call-after",
                "PT1M"));

        assertEquals(Duration.ofMinutes(3), rules.of(PromiseKind.WITHIN_24H).length());
    }

    @Test
    void aKindMayRunInServiceHours() {
        var rules = rules(Map.of(
                "callcenter.callback.within-24h.clock", "SERVICE_HOURS",
                "callcenter.callback.within-24h.length", "PT8H",
                "callcenter.callback.service-hours.monday", "08:30-12:00,14:00-18:00",
                "callcenter.callback.service-hours.make-up-day", "09:00-12:00"));
        var saturday = Instant.parse("2026-02-28T01:00:00Z"); // a make-up day, 09:00

        var due = rules.of(PromiseKind.WITHIN_24H).clock().dueAfter(saturday, Duration.ofHours(8));

        assertEquals(new CalendarAnswer.Known<>(Instant.parse("2026-03-02T07:30:00Z")), due);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "calling-hours, 8-12",
        "ladder, SHIFT_LEADER",
        "ladder, JANITOR PT10M",
        "holidays, XX",
        "desks.night.zone, Mars/Olympus",
        "retry, sometimes",
        "retry, PT0S",
        "risk-percents, 100",
        "lost-after, PT0S",
        "minimum-talk, PT-1S",
        "owner-first, PT-1S",
        "confirm-within, PT-1S",
        "within-2h.first-call-after, PT2H",
        "service-hours.sonday, 08:30-12:00"
    })
    void whatMakesNoSenseIsRefusedAtStart(String name, String value) {
        assertThrows(IllegalArgumentException.class, () -> rules(Map.of("callcenter.callback." + name, value)));
    }

    private static PromiseRules rules(Map<String, String> settings) {
        var config = new SmallRyeConfigBuilder()
                .withMapping(CallbackConfig.class)
                .withSources(
                        new PropertiesConfigSource(settings, "test", 200),
                        new PropertiesConfigSource(
                                Map.of(
                                        "callcenter.callback.calling-hours",
                                        "08:30-12:00",
                                        "callcenter.callback.desks.night.queues",
                                        "night",
                                        "callcenter.callback.service-hours.monday",
                                        "08:30-12:00"),
                                "base",
                                100))
                .build()
                .getConfigMapping(CallbackConfig.class);
        var spec = new CallbackBeans().rules(config, ZONE);
        return spec.at("service", 1, HolidayShelf.named(spec));
    }
}
