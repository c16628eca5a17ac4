package callcenter.ticket.kafka;

import callcenter.messaging.EventRejected;
import org.jspecify.annotations.Nullable;

/** Reads fields of foreign events, which may be absent. */
final class Fields {

    private Fields() {}

    /** Without it nothing can be done with the event, now or ever. */
    static <T> T required(String field, @Nullable T value) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            throw new EventRejected("the event has no " + field);
        }
        return value;
    }

    static @Nullable String optional(@Nullable String value) {
        return value == null || value.isBlank() ? null : text(value);
    }

    /** What somebody wrote; empty when nothing. The database cannot store U+0000, and no one ever meant it. */
    static String text(@Nullable String value) {
        return value == null ? "" : value.replace("\0", "");
    }
}
