package callcenter.routing.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads columns of native queries, whose times come as the driver has them. */
final class Columns {

    private Columns() {}

    static Instant instant(Object column) {
        return switch (column) {
            case OffsetDateTime time -> time.toInstant();
            case Instant instant -> instant;
            default -> throw new IllegalArgumentException("not a time: " + column.getClass());
        };
    }

    static @Nullable Instant instantOrNull(@Nullable Object column) {
        return column == null ? null : instant(column);
    }
}
