package callcenter.web;

import callcenter.web.ParsedNumber.Dialable;
import callcenter.web.ParsedNumber.Unusable;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** Reads phone numbers as people and platforms write them; the home region is assumed where none is written. */
public final class PhoneNumbers {
    private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();
    private final String region;

    /** @param region ISO 3166 code of the home region, such as {@code CN} */
    public PhoneNumbers(String region) {
        if (!library.getSupportedRegions().contains(region)) {
            throw new IllegalArgumentException("callcenter.region: " + region + " is not a region code such as CN");
        }
        this.region = region;
    }

    /** The number in E.164, or why it is none. */
    public ParsedNumber parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return new Unusable("no number was given");
        }
        try {
            PhoneNumber number = library.parse(text, region);
            return library.isValidNumber(number)
                    ? new Dialable(library.format(number, PhoneNumberFormat.E164))
                    : new Unusable("no number of this form is assigned in its country");
        } catch (NumberParseException e) {
            return new Unusable(
                    switch (e.getErrorType()) {
                        case INVALID_COUNTRY_CODE -> "the country code does not exist";
                        case NOT_A_NUMBER -> "this is not a phone number";
                        case TOO_SHORT_AFTER_IDD, TOO_SHORT_NSN -> "the number is too short";
                        case TOO_LONG -> "the number is too long";
                    });
        }
    }

    /** The number in E.164; {@link Problem#invalid} naming {@code field} when it is none. */
    public String require(String field, @Nullable String text) {
        return switch (parse(text)) {
            case Dialable number -> number.e164();
            case Unusable unusable -> throw Problem.invalid(field, unusable.reason());
        };
    }
}
