package callcenter.routing.usecase;

import callcenter.web.ParsedNumber.Dialable;
import callcenter.web.PhoneNumbers;

/** One spelling for a number of ours: that of a customer's, and as written where nobody could call it. */
final class DialledNumber {

    private DialledNumber() {}

    static String of(PhoneNumbers numbers, String written) {
        return numbers.parse(written) instanceof Dialable number ? number.number() : written.strip();
    }
}
