package callcenter.calendar;

import java.util.function.Function;

/** What a calendar knows; it never guesses a year that is not published yet. */
public sealed interface CalendarAnswer<T> {

    record Known<T>(T value) implements CalendarAnswer<T> {}

    /** The question needs the holidays of this year. */
    record YearNotPublished<T>(int year) implements CalendarAnswer<T> {}

    default <R> CalendarAnswer<R> map(Function<T, R> further) {
        return switch (this) {
            case Known<T>(var value) -> new Known<>(further.apply(value));
            case YearNotPublished<T>(var year) -> new YearNotPublished<>(year);
        };
    }
}
