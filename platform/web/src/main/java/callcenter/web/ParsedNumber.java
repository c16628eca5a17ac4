package callcenter.web;

/** What a piece of text is as a phone number. */
public sealed interface ParsedNumber {
    /**
     * A number that can be dialled.
     *
     * @param e164 for example {@code +8613800138000}
     */
    record Dialable(String e164) implements ParsedNumber {}

    /**
     * Not a number that can be dialled.
     *
     * @param reason what is wrong with it, without the text itself
     */
    record Unusable(String reason) implements ParsedNumber {}
}
