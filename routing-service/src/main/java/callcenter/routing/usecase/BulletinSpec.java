package callcenter.routing.usecase;

import callcenter.routing.domain.bulletin.Area;
import callcenter.routing.domain.bulletin.Notice;
import callcenter.routing.domain.bulletin.Pace;
import callcenter.routing.domain.bulletin.Validity;
import callcenter.routing.domain.guidance.Words;
import callcenter.routing.domain.queue.QueueId;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A bulletin as it is sent (ANS-13).
 *
 * @param text           what callers hear, at most 200 characters in each language
 * @param queues         heard by callers of these queues; absent or empty for all
 * @param numberPrefixes of those, by callers whose number begins so, E.164 such as +8620; absent or empty for all. Whose
 *                       number is withheld does not hear a bulletin that is for some numbers
 * @param from           its first moment; default now
 * @param until          the first moment at which it is true no more
 * @param priority       of several, the higher is heard first; -100 to 100, default 0
 * @param lengthMs       how long it takes to say it in both languages, and to decide: then the caller comes to the queue;
 *                       at most 120000, default reckoned from the words
 * @param heardAfterMs   who listened for so long has heard it, and is served when he hangs up; default 5000, or all of it
 * @param reason         why, for the record
 */
public record BulletinSpec(
        @Nullable WordsSpec text,
        @Nullable List<String> queues,
        @Nullable List<String> numberPrefixes,
        @Nullable String from,
        @Nullable String until,
        @Nullable Integer priority,
        @Nullable Long lengthMs,
        @Nullable Long heardAfterMs,
        @Nullable String reason) {

    private static final Pattern PREFIX = Pattern.compile("\\+[1-9][0-9]{0,14}");
    private static final int MOST = 200;
    private static final Duration LONGEST = Duration.ofDays(366);

    /** Callers wait for it. */
    private static final Duration LONGEST_HEARD = Duration.ofMinutes(2);

    /** What it says, or a refusal that names the field. */
    Notice toNotice(Instant now) {
        var check = new SpecCheck("");
        var words = WordsSpec.toWords(text, "text", check);
        return new Notice(
                words,
                new Area(
                        each("queues", queues).stream()
                                .map(id -> queue(id, check))
                                .collect(Collectors.toSet()),
                        prefixes(check)),
                validity(now, check),
                check.between("priority", priority, 0, -100, 100),
                pace(words, check));
    }

    String why() {
        return new SpecCheck("").text("reason", reason);
    }

    private Pace pace(Words words, SpecCheck check) {
        var length = check.duration("lengthMs", lengthMs, Pace.lengthOf(words).toMillis());
        if (length.compareTo(LONGEST_HEARD) > 0) {
            throw check.refuse("lengthMs", "at most " + LONGEST_HEARD.toMillis() + " milliseconds");
        }
        var usual = Pace.of(length);
        var heardAfter =
                check.duration("heardAfterMs", heardAfterMs, usual.heardAfter().toMillis());
        if (heardAfter.compareTo(length) > 0) {
            throw check.refuse("heardAfterMs", "at most the " + length.toMillis() + " milliseconds it takes");
        }
        return new Pace(length, heardAfter);
    }

    private Set<String> prefixes(SpecCheck check) {
        var given = each("numberPrefixes", numberPrefixes);
        if (!given.stream().allMatch(it -> PREFIX.matcher(it).matches())) {
            throw check.refuse("numberPrefixes", "beginnings of numbers in E.164, such as +8620");
        }
        return given;
    }

    private static Set<String> each(String field, @Nullable List<String> given) {
        var all = Objects.requireNonNullElse(given, List.<String>of());
        if (all.size() > MOST || all.stream().anyMatch(Objects::isNull)) {
            throw new SpecCheck("").refuse(field, "at most " + MOST + ", none of them null");
        }
        return new HashSet<>(all);
    }

    private static QueueId queue(String id, SpecCheck check) {
        if (id.isBlank()) {
            throw check.refuse("queues", "ids of queues");
        }
        return new QueueId(id);
    }

    private Validity validity(Instant now, SpecCheck check) {
        var begins = from == null ? now : instant("from", from, check);
        var ends = instant("until", until, check);
        if (!ends.isAfter(begins) || !ends.isAfter(now)) {
            throw check.refuse("until", "after from, and after now");
        }
        if (ends.isAfter(now.plus(LONGEST))) {
            throw check.refuse("until", "within a year: a bulletin that never ends misleads");
        }
        return new Validity(begins, ends);
    }

    private static Instant instant(String field, @Nullable String written, SpecCheck check) {
        try {
            var instant = Instant.parse(Objects.requireNonNullElse(written, ""));
            if (instant.isBefore(Instant.EPOCH)) {
                throw check.refuse(field, "a time of this century");
            }
            return instant;
        } catch (DateTimeParseException wrong) {
            throw check.refuse(field, "a time such as 2026-03-02T01:00:00Z");
        }
    }
}
