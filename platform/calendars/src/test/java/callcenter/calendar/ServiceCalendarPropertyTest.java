package callcenter.calendar;

import static callcenter.calendar.Calendars.known;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.testing.Norm;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** Any desk in any zone, most of all around clock changes and the ends of years and Februaries. */
@Norm("CBK-2")
class ServiceCalendarPropertyTest {

    private static final int RUNS = 2_000;
    private static final List<WeeklyHours> DESKS = List.of(
            Calendars.weekdays(List.of("08:30-12:00", "14:00-18:00")),
            Calendars.everyDay("20:00-04:00"),
            Calendars.everyDay("00:00-24:00"),
            Calendars.everyDay("02:15-02:45", "02:50-03:10", "23:59-24:00"),
            Calendars.weekdays(List.of("23:00-07:30", "09:00-09:01")),
            Calendars.everyDay("12:00-11:59"));
    private static final List<Holidays> LISTS =
            List.of(Holidays.none(), Holidays.parse(list(new Random(1))), Holidays.parse(list(new Random(2))));
    private static final List<String> ZONES = List.of(
            "Asia/Shanghai",
            "Europe/Berlin",
            "America/Sao_Paulo",
            "America/Havana",
            "Australia/Lord_Howe",
            "Pacific/Apia",
            "Africa/Cairo");

    @Test
    void neverEarlyAndNeverLate() {
        each((world, why) -> {
            var due = known(world.calendar.dueAfter(world.start, world.length));

            assertEquals(world.length, world.counted(world.start, due), why);
            if (world.length.isPositive()) {
                assertTrue(world.counted(world.start, due.minusMillis(1)).compareTo(world.length) < 0, why);
            }
        });
    }

    @Test
    void moreTimeOrALaterStartIsNeverDueSooner() {
        each((world, why) -> {
            var due = known(world.calendar.dueAfter(world.start, world.length));
            var longer = known(world.calendar.dueAfter(world.start, world.length.plus(world.more)));
            var later = known(world.calendar.dueAfter(world.start.plus(world.more), world.length));

            assertFalse(longer.isBefore(due), why);
            assertFalse(later.isBefore(due), why);
        });
    }

    @Test
    void whatIsSplitAddsUp() {
        each((world, why) -> {
            var middle = world.start.plus(world.more);
            var end = middle.plus(world.length.multipliedBy(3));

            assertEquals(
                    world.counted(world.start, end),
                    world.counted(world.start, middle).plus(world.counted(middle, end)),
                    why);
        });
    }

    @Test
    void anExplanationAccountsForAllOfIt() {
        each((world, why) -> {
            var reckoning = known(world.calendar.reckon(world.start, world.length));
            var lengths = reckoning.stretches().stream().map(Stretch::length).reduce(Duration.ZERO, Duration::plus);

            assertEquals(Duration.between(world.start, reckoning.to()), lengths, why);
            assertEquals(world.length, reckoning.counted(), why);
            assertEquals(reckoning.to(), reckoning.after(world.length), why);
            assertEquals(reckoning, known(world.calendar.explain(world.start, reckoning.to())), why);
            for (var i = 1; i < reckoning.stretches().size(); i++) {
                assertFalse(
                        reckoning
                                .stretches()
                                .get(i)
                                .continues(reckoning.stretches().get(i - 1)),
                        why);
            }
        });
    }

    private static void each(BiConsumer<World, String> property) {
        for (var seed = 0; seed < RUNS; seed++) {
            var world = World.of(new Random(seed));
            property.accept(world, "seed " + seed + ": " + world);
        }
    }

    private static List<String> list(Random random) {
        var lines = new ArrayList<String>();
        for (var year = 2010; year <= 2032; year++) {
            lines.add("year,%d-01-01,%d-12-31,,".formatted(year, year));
            for (var day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
                if (random.nextInt(12) == 0) {
                    var kind = random.nextBoolean() ? "holiday" : "make-up";
                    lines.add("%s,%s,%s,节,feast".formatted(kind, day, day));
                }
            }
        }
        return lines;
    }

    private record World(ZoneId zone, ServiceCalendar calendar, Instant start, Duration length, Duration more) {

        static World of(Random random) {
            var zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
            var holidays = LISTS.get(random.nextInt(LISTS.size()));
            var calendar = new ServiceCalendar(DESKS.get(random.nextInt(DESKS.size())), holidays, zone);
            var start = start(random, zone);
            return new World(zone, calendar, start, upTo(random, 40), upTo(random, 200));
        }

        Duration counted(Instant from, Instant to) {
            return known(calendar.counted(from, to));
        }

        /** To the millisecond, as clocks tell it. */
        private static Duration upTo(Random random, int hours) {
            return random.nextInt(20) == 0
                    ? Duration.ofMinutes(random.nextInt(2))
                    : Duration.ofMillis(random.nextLong(hours * 3_600_000L));
        }

        private static Instant start(Random random, ZoneId zone) {
            var any = Instant.parse("2011-01-01T00:00:00Z")
                    .plusMillis(random.nextLong(Duration.ofDays(17 * 365).toMillis()));
            var near = Duration.ofMillis(random.nextLong(36 * 3_600_000L));
            return switch (random.nextInt(3)) {
                case 0 -> any;
                case 1 ->
                    LocalDate.of(2012 + 4 * random.nextInt(4), 3, 1)
                            .atStartOfDay(zone)
                            .toInstant()
                            .minus(near);
                default -> {
                    var change = zone.getRules().nextTransition(any);
                    yield (change == null ? any : change.getInstant())
                            .plusSeconds(3_600 * 6)
                            .minus(near);
                }
            };
        }
    }
}
