package callcenter.web;

/** What a piece of text is as a phone number. */
public sealed interface ParsedNumber {
    /**
     * A number that can be dialled.
     *
     * @param number the one spelling of it: E.164, for example {@code +8613800138000}; the bare digits of a service number
     *     that has no E.164 and is dialled inland, {@code 95598}; with {@code ;ext=801} (RFC 3966) where there is an
     *     extension
     */
    record Dialable(String number) implements ParsedNumber {}

    /**
     * Not a number that can be dialled.
     *
     * @param reason what is wrong with it, without the text itself
     */
    record Unusable(String reason) implements ParsedNumber {}
}
