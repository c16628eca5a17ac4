package callcenter.web.live;

import org.jspecify.annotations.Nullable;

/**
 * That something changed, not to what.
 *
 * @param kind kind of a {@link LiveSource}
 * @param id null for everything of the kind
 */
public record LiveChange(String kind, @Nullable String id) {
    public static LiveChange one(String kind, String id) {
        return new LiveChange(kind, id);
    }

    public static LiveChange all(String kind) {
        return new LiveChange(kind, null);
    }
}
