package callcenter.ticket.rest;

import callcenter.web.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of query parameters; what cannot be read is refused by the parameter's name. */
final class QueryValues {
    private static final int LONGEST = 200;

    private QueryValues() {}

    /** Null when absent or blank. */
    static @Nullable String text(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
            throw Problem.invalid(name, "at most " + LONGEST + " printable characters");
        }
        return value;
    }

    /** Null when absent. */
    static @Nullable String oneOf(String name, @Nullable String value, List<String> known) {
        var text = text(name, value);
        if (text != null && !known.contains(text)) {
            throw Problem.invalid(name, "one of " + String.join(", ", known));
        }
        return text;
    }

    static int integer(String name, @Nullable String value, int whenAbsent, int least, int most) {
        var text = text(name, value);
        if (text == null) {
            return whenAbsent;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // refused below, like a number out of range
        }
        throw Problem.invalid(name, "a whole number from " + least + " to " + most);
    }
}
