package callcenter.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days that somebody wants figures of: query parameters {@code from} and {@code to}, both included. */
public record AskedDays(LocalDate first, LocalDate last) {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    /** 400 names the parameter that is wrong. */
    public static AskedDays of(@Nullable String from, @Nullable String to, int most) {
        var first = date("from", from);
        var last = date("to", to);
        if (last.isBefore(first)) {
            throw Problem.invalid("to", "not before from");
        }
        if (!last.isBefore(first.plusDays(most))) {
            throw Problem.invalid("to", "so that there are at most " + most + " days");
        }
        return new AskedDays(first, last);
    }

    private static LocalDate date(String field, @Nullable String text) {
        try {
            var date = LocalDate.parse(text == null ? "" : text);
            if (!date.isBefore(EARLIEST) && !date.isAfter(LATEST)) {
                return date;
            }
        } catch (DateTimeException e) {
            // what would be right is said below, for this and for any other century
        }
        throw Problem.invalid(field, "a day of this century such as 2026-03-02");
    }
}
