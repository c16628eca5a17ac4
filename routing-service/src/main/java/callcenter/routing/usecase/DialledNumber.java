package callcenter.routing.usecase;

import callcenter.web.ParsedNumber.Dialable;
import callcenter.web.PhoneNumbers;

/** One spelling for a number of ours: E.164 where there is one, otherwise as written (hotlines such as 95598). */
final class DialledNumber {

    private DialledNumber() {}

    static String of(PhoneNumbers numbers, String written) {
        return numbers.parse(written) instanceof Dialable number ? number.e164() : written.strip();
    }
}
