package callcenter.web.live;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Reads one kind of thing from the service's store. Called on an event loop, never twice at once. */
public interface LiveSource {
    /** Name on the wire, such as {@code calls}. */
    String kind();

    /** Everything a page should show now. */
    Uni<List<LiveItem>> all();

    /** These ids as they are now; one that is missing in the answer is taken off the page. */
    Uni<List<LiveItem>> byIds(Set<String> ids);

    /** How often everything is read again although no event said so: for values that time alone changes. */
    default Duration reloadEvery() {
        return Duration.ofSeconds(15);
    }
}
