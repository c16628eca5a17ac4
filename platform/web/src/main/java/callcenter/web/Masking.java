package callcenter.web;

import org.jspecify.annotations.Nullable;

/** How personal data looks to those who have no recorded reason to read it. */
public final class Masking {
    private static final int VISIBLE_DIGITS = 4;

    private Masking() {}

    /**
     * {@code +8613800138000} becomes {@code ****8000}, with or without an extension; a number too short to hide anything
     * shows nothing; null stays null.
     */
    public static @Nullable String number(@Nullable String number) {
        if (number == null) {
            return null;
        }
        String digits = Dialling.of(number).number().replaceAll("[^0-9]", "");
        if (digits.length() < 2 * VISIBLE_DIGITS - 1) {
            return "****";
        }
        return "****" + digits.substring(digits.length() - VISIBLE_DIGITS);
    }
}
