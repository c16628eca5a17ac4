package callcenter.callback.domain.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The spans of every day in which customers may be called, in the centre's zone (CBK-3). */
public final class CallingHours {

    private final List<Span> spans;
    private final ZoneId zone;

    private CallingHours(List<Span> spans, ZoneId zone) {
        this.spans = spans;
        this.zone = zone;
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
        return new CallingHours(spans, zone);
    }

    /** Every minute of every day. */
    public static CallingHours always(ZoneId zone) {
        return new CallingHours(List.of(new Span(0, Span.DAY)), zone);
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
        if (spans.equals(List.of(new Span(0, Span.DAY)))) {
            return Optional.empty();
        }
        return windowsFrom(instant)
                .map(Window::opens)
                .filter(opens -> opens.isAfter(instant))
                .findFirst();
    }

    /** Yesterday to the day after tomorrow: enough, as every day has a span. */
    private Stream<Window> windowsFrom(Instant instant) {
        var today = LocalDate.ofInstant(instant, zone);
        return IntStream.rangeClosed(-1, 2)
                .mapToObj(today::plusDays)
                .flatMap(day -> spans.stream().map(span -> new Window(span.opens(day, zone), span.closes(day, zone))));
    }

    private record Window(Instant opens, Instant closes) {}
}
