package callcenter.qa.kafka;

import org.jspecify.annotations.Nullable;

/** Coded fields of events: a value of a later release is unknown here, never a failure. */
final class Coded {

    private Coded() {}

    static <E extends Enum<E>> E of(@Nullable String code, Class<E> type, E unknown) {
        for (var value : type.getEnumConstants()) {
            if (value.name().equals(code)) {
                return value;
            }
        }
        return unknown;
    }
}
