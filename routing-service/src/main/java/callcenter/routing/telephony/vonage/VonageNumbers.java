package callcenter.routing.telephony.vonage;

import org.jspecify.annotations.Nullable;

/** Vonage writes E.164 without the plus. */
final class VonageNumbers {

    private VonageNumbers() {}

    /** As everybody else writes it; what is too short to begin with a country code stays as it is. */
    static String written(String theirs) {
        return theirs.matches("[1-9][0-9]{6,14}") ? "+" + theirs : theirs;
    }

    static String theirs(String e164) {
        return e164.startsWith("+") ? e164.substring(1) : e164;
    }

    /** A text for the log: whatever may be a number in it is left out. */
    static String hidden(@Nullable String text) {
        return text == null ? "without a reason" : text.replaceAll("[0-9]{5,}", "…");
    }
}
