package callcenter.callback.kafka;

import callcenter.messaging.EventRejected;
import org.jspecify.annotations.Nullable;

/** Fields that an event must carry; without them a retry cannot help. */
final class Present {

    private Present() {}

    static <T> T in(String field, @Nullable T value) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            throw new EventRejected("no " + field);
        }
        return value;
    }
}
