package callcenter.routing.usecase;

import callcenter.web.Problem;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Refuses a configured value by the name of its field. */
final class SpecCheck {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final int LONGEST_TEXT = 200;
    private static final Duration LONGEST = Duration.ofHours(1);

    private final String where;

    /** @param where what goes before the field's name, such as {@code agents[3].} */
    SpecCheck(String where) {
        this.where = where;
    }

    /** For what lies within a field of this. */
    SpecCheck within(String field) {
        return new SpecCheck(where + field + ".");
    }

    String id(@Nullable String id) {
        if (id == null || !ID.matcher(id).matches()) {
            throw refuse("id", "1 to 64 letters, digits, dashes or underscores");
        }
        return id;
    }

    String text(String field, @Nullable String text) {
        if (text == null
                || text.isBlank()
                || text.length() > LONGEST_TEXT
                || text.chars().anyMatch(Character::isISOControl)) {
            throw refuse(field, "1 to " + LONGEST_TEXT + " printable characters");
        }
        return text.strip();
    }

    int between(String field, @Nullable Integer value, int standard, int least, int most) {
        int number = Objects.requireNonNullElse(value, standard);
        if (number < least || number > most) {
            throw refuse(field, least + " to " + most);
        }
        return number;
    }

    Duration duration(String field, @Nullable Long milliseconds, long standard) {
        var duration = Duration.ofMillis(Objects.requireNonNullElse(milliseconds, standard));
        if (!duration.isPositive() || duration.compareTo(LONGEST) > 0) {
            throw refuse(field, "1 to " + LONGEST.toMillis() + " milliseconds");
        }
        return duration;
    }

    Map<String, Integer> skills(@Nullable Map<String, Integer> skills) {
        var all = Objects.requireNonNullElse(skills, Map.<String, Integer>of());
        all.forEach((skill, level) -> {
            text("skills", skill);
            between("skills." + skill, level, 0, 1, 10);
        });
        return all;
    }

    Problem refuse(String field, String whatWouldBeRight) {
        return Problem.invalid(where + field, whatWouldBeRight);
    }
}
