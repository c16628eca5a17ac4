package callcenter.calendar;

import callcenter.calendar.CalendarAnswer.Known;
import callcenter.calendar.CalendarAnswer.YearNotPublished;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * The clock of a desk: it runs in service hours only.
 *
 * <p>A span belongs to the day on which it starts: the night shift from the eve of a holiday serves to its end, and the one that
 * would start on the holiday does not take place.
 */
public final class ServiceCalendar {

    private final WeeklyHours hours;
    private final Holidays holidays;
    private final ZoneId zone;

    public ServiceCalendar(WeeklyHours hours, Holidays holidays, ZoneId zone) {
        this.hours = hours;
        this.holidays = holidays;
        this.zone = zone;
    }

    /** A clock on the wall: it never stops, so no year needs to be published. */
    public static ServiceCalendar wallClock(ZoneId zone) {
        return new ServiceCalendar(WeeklyHours.aroundTheClock(), Holidays.none(), zone);
    }

    /** The first instant at which this much service time has passed. */
    public CalendarAnswer<Instant> dueAfter(Instant start, Duration length) {
        return reckon(start, length).map(Reckoning::to);
    }

    /** Service time in an interval; none in one that ends before it begins. */
    public CalendarAnswer<Duration> counted(Instant from, Instant to) {
        return explain(from, to).map(Reckoning::counted);
    }

    /** What that instant is part of, within its local day. */
    public CalendarAnswer<Stretch> at(Instant instant) {
        return stretchesOf(LocalDate.ofInstant(instant, zone))
                .map(stretches -> stretches.stream()
                        .filter(stretch -> stretch.to().isAfter(instant))
                        .findFirst()
                        .orElseThrow());
    }

    /** The first instant of service at or after this one. */
    public CalendarAnswer<Instant> opensAfter(Instant instant) {
        for (var day = LocalDate.ofInstant(instant, zone); ; day = day.plusDays(1)) {
            switch (stretchesOf(day)) {
                case YearNotPublished<List<Stretch>>(var year) -> {
                    return new YearNotPublished<>(year);
                }
                case Known<List<Stretch>>(var stretches) -> {
                    var open = stretches.stream()
                            .filter(stretch ->
                                    stretch.counting().counts() && stretch.to().isAfter(instant))
                            .findFirst();
                    if (open.isPresent()) {
                        var from = open.get().from();
                        return new Known<>(from.isBefore(instant) ? instant : from);
                    }
                }
            }
        }
    }

    /** From the start until this much service time has passed, every instant accounted for. */
    public CalendarAnswer<Reckoning> reckon(Instant start, Duration length) {
        if (length.isNegative()) {
            throw new IllegalArgumentException("no service time is shorter than nothing: " + length);
        }
        var pieces = new ArrayList<Stretch>();
        var left = length;
        for (var day = LocalDate.ofInstant(start, zone); left.isPositive(); day = day.plusDays(1)) {
            switch (stretchesOf(day)) {
                case YearNotPublished<List<Stretch>>(var year) -> {
                    return new YearNotPublished<>(year);
                }
                case Known<List<Stretch>>(var stretches) -> left = take(stretches, start, left, pieces);
            }
        }
        return new Known<>(Reckoning.joined(start, pieces));
    }

    /** Every instant of an interval accounted for. */
    public CalendarAnswer<Reckoning> explain(Instant from, Instant to) {
        var pieces = new ArrayList<Stretch>();
        for (var day = LocalDate.ofInstant(from, zone); startOf(day).isBefore(to); day = day.plusDays(1)) {
            switch (stretchesOf(day)) {
                case YearNotPublished<List<Stretch>>(var year) -> {
                    return new YearNotPublished<>(year);
                }
                case Known<List<Stretch>>(var stretches) -> addWithin(from, to, stretches, pieces);
            }
        }
        return new Known<>(Reckoning.joined(from, pieces));
    }

    /** Answers what is left to count after these stretches. */
    private static Duration take(List<Stretch> stretches, Instant start, Duration length, List<Stretch> pieces) {
        var left = length;
        for (var stretch : stretches) {
            var piece = stretch.within(start, Instant.MAX);
            if (piece.holdsNothing() || !left.isPositive()) {
                continue;
            }
            var enough = piece.counted().compareTo(left) >= 0;
            var taken = enough ? piece.within(start, piece.from().plus(left)) : piece;
            pieces.add(taken);
            left = left.minus(taken.counted());
        }
        return left;
    }

    private static void addWithin(Instant from, Instant to, List<Stretch> stretches, List<Stretch> pieces) {
        stretches.stream()
                .map(stretch -> stretch.within(from, to))
                .filter(stretch -> !stretch.holdsNothing())
                .forEach(pieces::add);
    }

    private CalendarAnswer<List<Stretch>> stretchesOf(LocalDate day) {
        return switch (holidays.on(day)) {
            case YearNotPublished<DayPlan>(var year) -> new YearNotPublished<>(year);
            case Known<DayPlan>(var plan) -> sinceYesterday(day).map(early -> fill(day, plan, early));
        };
    }

    private CalendarAnswer<List<Stretch>> sinceYesterday(LocalDate day) {
        var yesterday = day.minusDays(1);
        return hours.overMidnight()
                ? holidays.on(yesterday).map(plan -> open(yesterday, plan))
                : new Known<>(List.of());
    }

    private List<Stretch> open(LocalDate day, DayPlan plan) {
        return hours.on(day, plan).stream()
                .map(span -> Stretch.of(plan, span.opens(day, zone), span.closes(day, zone)))
                .toList();
    }

    /** From midnight to midnight: what is open, and what lies between. */
    private List<Stretch> fill(LocalDate day, DayPlan plan, List<Stretch> early) {
        var open = new ArrayList<>(early);
        open.addAll(open(day, plan));
        var end = startOf(day.plusDays(1));
        var filled = new ArrayList<Stretch>();
        var reached = startOf(day);
        for (var stretch : open) {
            var part = stretch.within(reached, end);
            if (!part.holdsNothing()) {
                filled.add(Stretch.closed(plan, reached, part.from()));
                filled.add(part);
                reached = part.to();
            }
        }
        filled.add(Stretch.closed(plan, reached, end));
        filled.removeIf(Stretch::holdsNothing);
        return filled;
    }

    private Instant startOf(LocalDate day) {
        return ServiceSpan.instant(day.atStartOfDay(), zone);
    }
}
