package callcenter.web;

import callcenter.web.ParsedNumber.Dialable;
import callcenter.web.ParsedNumber.Unusable;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import com.google.i18n.phonenumbers.ShortNumberInfo.ShortNumberCost;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads phone numbers as people and platforms write them; the home region is assumed where none is written. */
public final class PhoneNumbers {
    private static final String TOO_LONG = "the number is too long";
    private static final String UNASSIGNED = "no number of this form is assigned in its country";

    /** Nobody writes a number so long, and patterns are not let loose on it. */
    private static final int LONGEST_TEXT = 250;

    /** "put through to" and "extension" before its digits, which the library knows in other languages only. */
    private static final Pattern CHINESE_EXTENSION = Pattern.compile("\\s*(?:转接?|轉接?|分机号?|分機)[:：]?\\s*(?=[0-9０-９])");

    private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();
    private final ShortNumberInfo shortNumbers = ShortNumberInfo.getInstance();
    private final String region;
    private final int home;
    private final DialPlan plan;
    private final Set<String> never;

    /** @param region ISO 3166 code of the home region, such as {@code CN} */
    public PhoneNumbers(String region) {
        this(region, DialPlan.USUAL);
    }

    /** @param region ISO 3166 code of the home region, such as {@code CN} */
    public PhoneNumbers(String region, DialPlan plan) {
        if (!library.getSupportedRegions().contains(region)) {
            throw new IllegalArgumentException("callcenter.region: " + region + " is not a region code such as CN");
        }
        this.region = region;
        this.home = library.getCountryCodeForRegion(region);
        this.plan = plan;
        this.never = plan.neverAtAll().map(this::setting).collect(Collectors.toUnmodifiableSet());
    }

    /** The number in its one spelling, which is read as itself again; or why it cannot be called. */
    public ParsedNumber parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return new Unusable("no number was given");
        }
        if (text.length() > LONGEST_TEXT) {
            return new Unusable(TOO_LONG);
        }
        try {
            return judge(read(text));
        } catch (NumberParseException e) {
            return new Unusable(
                    switch (e.getErrorType()) {
                        case INVALID_COUNTRY_CODE -> "the country code does not exist";
                        case NOT_A_NUMBER -> "this is not a phone number";
                        case TOO_SHORT_AFTER_IDD, TOO_SHORT_NSN -> "the number is too short";
                        case TOO_LONG -> TOO_LONG;
                    });
        }
    }

    /** The number in its one spelling; {@link Problem#invalid} naming {@code field} when it cannot be called. */
    public String require(String field, @Nullable String text) {
        return switch (parse(text)) {
            case Dialable number -> number.number();
            case Unusable unusable -> throw Problem.invalid(field, unusable.reason());
        };
    }

    private PhoneNumber read(String text) throws NumberParseException {
        return library.parse(CHINESE_EXTENSION.matcher(text).replaceFirst(" ext. "), region);
    }

    private String setting(String text) {
        try {
            return worldwide(read(text));
        } catch (NumberParseException e) {
            throw new IllegalArgumentException("callcenter.numbers.never: " + text + " is not a phone number", e);
        }
    }

    /** The same for the same line however it is written, also for what has no E.164. */
    private String worldwide(PhoneNumber number) {
        return number.getCountryCode() + " " + library.getNationalSignificantNumber(number);
    }

    private ParsedNumber judge(PhoneNumber number) {
        var atHome = number.getCountryCode() == home;
        var inland = library.getNationalSignificantNumber(number);
        if (never.contains(worldwide(number))) {
            return new Unusable("this number is never called");
        }
        if (library.isValidNumber(number)) {
            var premium = library.getNumberType(number) == PhoneNumberType.PREMIUM_RATE;
            return affordable(premium, library.format(number, PhoneNumberFormat.E164), number);
        }
        return atHome ? serviceNumber(inland, number) : new Unusable(UNASSIGNED);
    }

    private ParsedNumber serviceNumber(String inland, PhoneNumber number) {
        if (shortNumbers.connectsToEmergencyNumber(inland, region)) {
            return new Unusable("an emergency number is never called");
        }
        if (!shortNumbers.isValidShortNumberForRegion(number, region)) {
            return new Unusable(UNASSIGNED);
        }
        return plan.serviceNumbers()
                ? affordable(
                        shortNumbers.getExpectedCostForRegion(number, region) == ShortNumberCost.PREMIUM_RATE,
                        inland,
                        number)
                : new Unusable("a service number that exists inland alone cannot be called from here");
    }

    private ParsedNumber affordable(boolean premium, String dialled, PhoneNumber number) {
        if (premium && !plan.premiumRate()) {
            return new Unusable("a premium-rate number is not called");
        }
        return new Dialable(
                number.hasExtension()
                        ? dialled + Dialling.MARK + PhoneNumberUtil.normalizeDigitsOnly(number.getExtension())
                        : dialled);
    }
}
