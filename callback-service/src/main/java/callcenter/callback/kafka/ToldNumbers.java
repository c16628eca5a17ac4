package callcenter.callback.kafka;

import callcenter.messaging.EventRejected;
import callcenter.web.ParsedNumber;
import callcenter.web.PhoneNumbers;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Numbers that other services tell us to call. */
@Singleton
final class ToldNumbers {

    private final PhoneNumbers numbers;

    ToldNumbers(PhoneNumbers numbers) {
        this.numbers = numbers;
    }

    /** A promise that cannot be dialled is nobody's to keep: it is put before operators instead of vanishing. */
    String dialable(@Nullable String number) {
        return switch (numbers.parse(number)) {
            case ParsedNumber.Dialable good -> good.number();
            case ParsedNumber.Unusable bad -> throw new EventRejected("number: " + bad.reason());
        };
    }
}
