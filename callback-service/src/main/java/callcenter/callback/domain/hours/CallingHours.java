package callcenter.callback.domain.hours;

import callcenter.calendar.CalendarAnswer.Known;
import callcenter.calendar.ServiceCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The spans of every day in which customers may be called, in the centre's zone (CBK-3). */
public final class CallingHours {

    /** Days that are looked at; no list of holidays names so many in a row. */
    private static final int FARTHEST = 400;

    private final List<Span> spans;
    private final ZoneId zone;
    private final @Nullable ServiceCalendar days;

    private CallingHours(List<Span> spans, ZoneId zone, @Nullable ServiceCalendar days) {
        this.spans = spans;
        this.zone = zone;
        this.days = days;
    }

    /**
     * Reads spans such as {@code 08:30-12:00}.
     *
     * @throws IllegalArgumentException naming what is wrong: no span, an unreadable one, or two that overlap
     */
    public static CallingHours of(List<String> texts, ZoneId zone) {
        var spans = texts.stream()
                .map(Span::parse)
                .sorted(Comparator.comparingInt(Span::fromMinute))
                .toList();
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("calling hours need at least one span");
        }
        for (var i = 1; i < spans.size(); i++) {
            if (spans.get(i).fromMinute() < spans.get(i - 1).toMinute()) {
                throw new IllegalArgumentException("calling spans overlap: " + texts);
            }
        }
        return new CallingHours(spans, zone, null);
    }

    /** Every minute of every day. */
    public static CallingHours always(ZoneId zone) {
        return new CallingHours(List.of(new Span(0, Span.DAY)), zone, null);
    }

    /** On days on which this calendar counts any time; one whose year is not published yet is as good as any. */
    public CallingHours on(ServiceCalendar days) {
        return new CallingHours(spans, zone, days);
    }

    /** The same instant when it lies in a span, else the start of the next one. */
    public Instant openAtOrAfter(Instant instant) {
        return windowsFrom(instant)
                .filter(window -> window.closes().isAfter(instant))
                .map(window -> window.opens().isAfter(instant) ? window.opens() : instant)
                .findFirst()
                .orElseThrow();
    }

    /** The start of the span after the one that holds this instant; empty when the hours never pause. */
    public Optional<Instant> nextWindow(Instant instant) {
        if (days == null && spans.equals(List.of(new Span(0, Span.DAY)))) {
            return Optional.empty();
        }
        return windowsFrom(instant)
                .map(Window::opens)
                .filter(opens -> opens.isAfter(instant))
                .findFirst();
    }

    /** From yesterday on; every day that is not a holiday has a span, so that the first ones are found soon. */
    private Stream<Window> windowsFrom(Instant instant) {
        var today = LocalDate.ofInstant(instant, zone);
        return IntStream.rangeClosed(-1, FARTHEST)
                .mapToObj(today::plusDays)
                .filter(this::isCallable)
                .flatMap(day -> spans.stream().map(span -> new Window(span.opens(day, zone), span.closes(day, zone))));
    }

    private boolean isCallable(LocalDate day) {
        return days == null
                || !(days.counted(start(day), start(day.plusDays(1))) instanceof Known<Duration>(var counted))
                || counted.isPositive();
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private record Window(Instant opens, Instant closes) {}
}
