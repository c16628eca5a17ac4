package callcenter.routing.usecase;

import callcenter.calendar.WeeklyHours;
import callcenter.calendar.lists.HolidayLists;
import callcenter.routing.domain.queue.Matter;
import callcenter.routing.domain.queue.QueueHours;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a queue's agents serve, as written (ANS-11).
 *
 * @param weekly   spans such as 08:30-12:00 of each day under monday to sunday and make-up-day; 20:00-04:00 goes over
 *                 midnight, 00:00-24:00 is the whole day; a day that is absent is closed
 * @param holidays a list that comes with the product, such as CN, or none; default none
 * @param zone     of these times; default the centre's
 * @param matters  by key, 0 to 9, * or #: what callers may say that it is about when nobody serves; absent when they are
 *                 not asked
 */
public record HoursSpec(
        @Nullable Map<String, List<String>> weekly,
        @Nullable String holidays,
        @Nullable String zone,
        @Nullable Map<String, WordsSpec> matters) {

    /** Callers are not asked what it is about. */
    public HoursSpec(@Nullable Map<String, List<String>> weekly, @Nullable String holidays, @Nullable String zone) {
        this(weekly, holidays, zone, null);
    }

    private static final Pattern KEY = Pattern.compile("[0-9*#]");
    private static final Pattern LIST = Pattern.compile("[A-Z]{2}|none");

    /** The hours, null for always, or a refusal that names the field. */
    static @Nullable QueueHours toHours(@Nullable HoursSpec written, ZoneId centre, SpecCheck check) {
        return written == null ? null : written.toHours(centre, check.within("hours"));
    }

    private QueueHours toHours(ZoneId centre, SpecCheck check) {
        var spans = Objects.requireNonNullElse(weekly, Map.<String, List<String>>of());
        try {
            WeeklyHours.parse(spans);
        } catch (IllegalArgumentException wrong) {
            throw check.refuse("weekly", wrong.getMessage());
        }
        var list = Objects.requireNonNullElse(holidays, "none");
        if (!LIST.matcher(list).matches()) {
            throw check.refuse("holidays", "CN or none");
        }
        try {
            return QueueHours.of(spans, list, HolidayLists.read(list), zone(centre, check))
                    .asking(chosen(check));
        } catch (IllegalArgumentException unknown) {
            throw check.refuse("holidays", "CN or none");
        }
    }

    private List<Matter> chosen(SpecCheck check) {
        var given = Objects.requireNonNullElse(matters, Map.<String, WordsSpec>of());
        return given.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(it -> {
                    if (!KEY.matcher(it.getKey()).matches()) {
                        throw check.refuse("matters", "by key: 0 to 9, * or #");
                    }
                    return new Matter(it.getKey(), WordsSpec.toWords(it.getValue(), "matters." + it.getKey(), check));
                })
                .toList();
    }

    private ZoneId zone(ZoneId centre, SpecCheck check) {
        try {
            return zone == null ? centre : ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw check.refuse("zone", "a time zone such as Asia/Shanghai");
        }
    }
}
