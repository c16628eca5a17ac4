package callcenter.callback.store;

import java.time.Instant;
import java.util.Map;

/**
 * One event of a promise, as the journal keeps it: without what is personal.
 *
 * @param at when it was recorded
 * @param what the last part of its type, such as {@code handed-over}
 * @param facts its other fields by name
 */
public record ToldEvent(Instant at, String what, Map<String, Object> facts) {

    /** {@code callcenter.callback.handed-over.v1} tells that something was handed over. */
    static String what(String type) {
        return type.replaceFirst("^callcenter\\.callback\\.", "").replaceFirst("\\.v[0-9]+$", "");
    }
}
