package callcenter.web;

import org.jspecify.annotations.Nullable;

/**
 * How a number is dialled.
 *
 * @param number what is dialled: E.164, or the digits of an inland service number
 * @param extension keys to send once somebody or something answered; null where there are none
 */
public record Dialling(String number, @Nullable String extension) {

    static final String MARK = ";ext=";

    /** Of a number as {@link PhoneNumbers} spells it. */
    public static Dialling of(String number) {
        var at = number.indexOf(MARK);
        return at < 0
                ? new Dialling(number, null)
                : new Dialling(number.substring(0, at), number.substring(at + MARK.length()));
    }
}
