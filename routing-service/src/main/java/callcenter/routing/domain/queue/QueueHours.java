package callcenter.routing.domain.queue;

import callcenter.calendar.CalendarAnswer;
import callcenter.calendar.CalendarAnswer.Known;
import callcenter.calendar.CalendarAnswer.YearNotPublished;
import callcenter.calendar.Counting;
import callcenter.calendar.Holidays;
import callcenter.calendar.ServiceCalendar;
import callcenter.calendar.Stretch;
import callcenter.calendar.WeeklyHours;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When the agents of a queue serve (ANS-11). */
public final class QueueHours {

    private final Map<String, List<String>> weekly;
    private final String holidays;
    private final Holidays list;
    private final ZoneId zone;
    private final ServiceCalendar always;
    private final ServiceCalendar calendar;
    private final List<Matter> matters;

    private QueueHours(
            Map<String, List<String>> weekly, String holidays, Holidays list, ZoneId zone, List<Matter> matters) {
        this.weekly = Map.copyOf(weekly);
        this.holidays = holidays;
        this.list = list;
        this.zone = zone;
        this.matters = List.copyOf(matters);
        var hours = WeeklyHours.parse(weekly);
        this.always = new ServiceCalendar(hours, Holidays.none(), zone);
        this.calendar = new ServiceCalendar(hours, list, zone);
    }

    /**
     * @param weekly   spans of each day under {@code monday} to {@code sunday} and {@code make-up-day}
     * @param holidays name of the list
     * @throws IllegalArgumentException naming what is wrong with the spans
     */
    public static QueueHours of(Map<String, List<String>> weekly, String holidays, Holidays list, ZoneId zone) {
        return new QueueHours(weekly, holidays, list, zone, List.of());
    }

    /** The same hours; outside of them callers may tell by a key what it is about. */
    public QueueHours asking(List<Matter> about) {
        return new QueueHours(weekly, holidays, list, zone, about);
    }

    /**
     * Why nobody serves at that moment; empty when somebody does. In a year whose holidays are not published the week
     * alone counts: a caller is rather served on a holiday than turned away on a workday.
     */
    public Optional<Closed> closedAt(Instant moment) {
        var stretch = switch (calendar.at(moment)) {
            case Known<Stretch>(var known) -> known;
            case YearNotPublished<Stretch> ignored -> ((Known<Stretch>) always.at(moment)).value();
        };
        if (stretch.counting().counts()) {
            return Optional.empty();
        }
        return Optional.of(new Closed(stretch.counting() == Counting.HOLIDAY, opensAfter(moment)));
    }

    /** When the next service window begins; empty when the holidays till then are not published. */
    private Optional<Instant> opensAfter(Instant moment) {
        return calendar.opensAfter(moment) instanceof CalendarAnswer.Known<Instant>(var opens)
                ? Optional.of(opens)
                : Optional.empty();
    }

    /** What callers may choose from when nobody serves; empty when they are not asked. */
    public List<Matter> matters() {
        return matters;
    }

    public Map<String, List<String>> weekly() {
        return weekly;
    }

    public String holidays() {
        return holidays;
    }

    public ZoneId zone() {
        return zone;
    }
}
