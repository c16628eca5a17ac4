package callcenter.web.live;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One thing a page shows.
 *
 * @param id unique within its kind
 * @param value what clients see, serialised as JSON; carries the id as well
 * @param holdsFor after that long it is read again, because time alone changes it; null when time does not
 */
public record LiveItem(String id, Object value, @Nullable Duration holdsFor) {

    public LiveItem(String id, Object value) {
        this(id, value, null);
    }
}
