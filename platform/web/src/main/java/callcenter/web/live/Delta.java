package callcenter.web.live;

import org.jspecify.annotations.Nullable;

/** One change on the board; {@code after} is null when it is gone, {@code before} when it is new. */
record Delta(
        long sequence,
        String kind,
        String id,
        @Nullable Held before,
        @Nullable Held after) {
    String key() {
        return kind + '/' + id;
    }
}
