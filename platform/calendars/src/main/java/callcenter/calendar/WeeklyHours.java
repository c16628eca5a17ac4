package callcenter.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** When a desk serves in a week without holidays, and on make-up days. */
public final class WeeklyHours {

    private static final String MAKE_UP_DAY = "make-up-day";
    private static final int DAY = 24 * 60;

    private final Map<DayOfWeek, List<ServiceSpan>> days;
    private final List<ServiceSpan> makeUpDay;

    private WeeklyHours(Map<DayOfWeek, List<ServiceSpan>> days, List<ServiceSpan> makeUpDay) {
        this.days = days;
        this.makeUpDay = makeUpDay;
    }

    /**
     * Reads the spans of each day under {@code monday} to {@code sunday} and {@code make-up-day}. A weekday without spans is
     * closed; a make-up day without any is served like a Monday.
     *
     * @throws IllegalArgumentException naming what is wrong: an unknown day, an unreadable span, two that overlap, no span at all
     */
    public static WeeklyHours parse(Map<String, List<String>> texts) {
        var days = new EnumMap<DayOfWeek, List<ServiceSpan>>(DayOfWeek.class);
        texts.forEach((day, spans) -> {
            if (!day.equals(MAKE_UP_DAY)) {
                days.put(dayOfWeek(day), spans(spans));
            }
        });
        if (days.values().stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("service hours need at least one span in a week");
        }
        refuseOverlaps(days);
        var makeUp = texts.get(MAKE_UP_DAY);
        return new WeeklyHours(days, makeUp == null ? days.getOrDefault(DayOfWeek.MONDAY, List.of()) : spans(makeUp));
    }

    /** A desk that never closes. */
    public static WeeklyHours aroundTheClock() {
        return daily(List.of("00:00-24:00"));
    }

    /**
     * The same spans on every day.
     *
     * @throws IllegalArgumentException naming what is wrong: an unreadable span, or two that overlap
     */
    public static WeeklyHours daily(List<String> texts) {
        var whole = spans(texts);
        var days = new EnumMap<DayOfWeek, List<ServiceSpan>>(DayOfWeek.class);
        Arrays.stream(DayOfWeek.values()).forEach(day -> days.put(day, whole));
        refuseOverlaps(days);
        return new WeeklyHours(days, whole);
    }

    List<ServiceSpan> on(LocalDate day, DayPlan plan) {
        return switch (plan) {
            case DayPlan.Ordinary ordinary -> days.getOrDefault(day.getDayOfWeek(), List.of());
            case DayPlan.MakeUpDay makeUp -> makeUpDay;
            case DayPlan.Holiday holiday -> List.of();
        };
    }

    boolean overMidnight() {
        return days.values().stream().flatMap(List::stream).anyMatch(ServiceSpan::overMidnight)
                || makeUpDay.stream().anyMatch(ServiceSpan::overMidnight);
    }

    private static DayOfWeek dayOfWeek(String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + name + "' is not one of monday to sunday"));
    }

    private static List<ServiceSpan> spans(List<String> texts) {
        var spans = texts.stream()
                .map(ServiceSpan::parse)
                .sorted(Comparator.comparing(ServiceSpan::from))
                .toList();
        for (var i = 1; i < spans.size(); i++) {
            if (spans.get(i).firstMinute() < spans.get(i - 1).minuteAfter()) {
                throw new IllegalArgumentException("service spans overlap: " + texts);
            }
        }
        return spans;
    }

    /** Over midnight too, and from Sunday into Monday. */
    private static void refuseOverlaps(Map<DayOfWeek, List<ServiceSpan>> days) {
        var week = new ArrayList<int[]>();
        days.forEach((day, spans) -> spans.forEach(span -> {
            var midnight = day.ordinal() * DAY;
            week.add(new int[] {midnight + span.firstMinute(), midnight + span.minuteAfter()});
        }));
        for (var i = 0; i < week.size(); i++) {
            var next = i + 1 < week.size() ? week.get(i + 1)[0] : week.getFirst()[0] + 7 * DAY;
            if (next < week.get(i)[1]) {
                throw new IllegalArgumentException("service spans of two days overlap after midnight");
            }
        }
    }
}
