package callcenter.routing.rest;

import callcenter.web.ParsedNumber;
import callcenter.web.PhoneNumbers;
import callcenter.web.Problem;
import org.jspecify.annotations.Nullable;

/** A number that a customer gives, to be called there. */
final class GivenNumber {

    private GivenNumber() {}

    /** In its one spelling; null when none is given, refused by its field when nobody could call it. */
    static @Nullable String dialable(PhoneNumbers numbers, @Nullable String number) {
        if (number == null) {
            return null;
        }
        return switch (numbers.parse(number)) {
            case ParsedNumber.Dialable dialable -> dialable.number();
            case ParsedNumber.Unusable unusable -> throw Problem.invalid("number", unusable.reason());
        };
    }
}
