package callcenter.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holidays and make-up workdays as they were published, year by year.
 *
 * <p>One line each: {@code kind,first,last,name in Chinese,name in English}. {@code year} says that all of a year is known, with
 * what it was taken from; {@code holiday} and {@code make-up} name days. Lines that begin with # are for readers.
 */
public final class Holidays {

    private final Map<LocalDate, DayPlan> days;
    private final Set<Integer> years;
    private final boolean observed;

    private Holidays(Map<LocalDate, DayPlan> days, Set<Integer> years, boolean observed) {
        this.days = days;
        this.years = years;
        this.observed = observed;
    }

    /** Of a desk that serves through every holiday: no list is needed, in any year. */
    public static Holidays none() {
        return new Holidays(Map.of(), Set.of(), false);
    }

    /** @throws IllegalArgumentException naming the line and what is wrong with it */
    public static Holidays parse(List<String> lines) {
        var holidays = new Holidays(new HashMap<>(), new HashSet<>(), true);
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            try {
                if (!line.isEmpty() && !line.startsWith("#")) {
                    holidays.read(line.split(",", -1));
                }
            } catch (DateTimeException | IllegalArgumentException wrong) {
                throw new IllegalArgumentException("line " + (i + 1) + ": " + wrong.getMessage(), wrong);
            }
        }
        holidays.requirePublishedYears();
        return holidays;
    }

    CalendarAnswer<DayPlan> on(LocalDate day) {
        var plan = days.get(day);
        if (plan != null) {
            return new CalendarAnswer.Known<>(plan);
        }
        return !observed || years.contains(day.getYear())
                ? new CalendarAnswer.Known<>(new DayPlan.Ordinary())
                : new CalendarAnswer.YearNotPublished<>(day.getYear());
    }

    private void read(String[] fields) {
        if (fields.length != 5) {
            throw new IllegalArgumentException("five fields are expected, not " + fields.length);
        }
        var first = LocalDate.parse(fields[1]);
        var last = LocalDate.parse(fields[2]);
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
        var name = new DayName(fields[3], fields[4]);
        switch (fields[0]) {
            case "year" -> publish(first, last);
            case "holiday" -> add(first, last, new DayPlan.Holiday(name));
            case "make-up" -> add(first, last, new DayPlan.MakeUpDay(name));
            default -> throw new IllegalArgumentException("'" + fields[0] + "' is none of year, holiday and make-up");
        }
    }

    private void publish(LocalDate first, LocalDate last) {
        if (first.getDayOfYear() != 1 || !last.equals(first.plusYears(1).minusDays(1))) {
            throw new IllegalArgumentException("a year is published from its first day to its last");
        }
        years.add(first.getYear());
    }

    private void add(LocalDate first, LocalDate last, DayPlan plan) {
        first.datesUntil(last.plusDays(1)).forEach(day -> {
            if (days.put(day, plan) != null) {
                throw new IllegalArgumentException(day + " is listed twice");
            }
        });
    }

    /** The list of a year may begin in the last days of the year before; any other year is a slip of the pen. */
    private void requirePublishedYears() {
        days.keySet().forEach(day -> {
            if (!years.contains(day.getYear()) && !years.contains(day.getYear() + 1)) {
                throw new IllegalArgumentException(day + " is of a year that is not said to be published");
            }
        });
    }
}
