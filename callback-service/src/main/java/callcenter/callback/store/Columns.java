package callcenter.callback.store;

import java.time.Instant;
import java.time.OffsetDateTime;

/** Columns of native queries, which come as the driver likes. */
final class Columns {

    private Columns() {}

    static Instant instant(Object column) {
        return switch (column) {
            case OffsetDateTime time -> time.toInstant();
            case Instant instant -> instant;
            default -> throw new IllegalArgumentException("not a time: " + column.getClass());
        };
    }
}
