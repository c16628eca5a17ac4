package callcenter.web.live;

import java.util.List;

/** Which things on the page an event touches. */
@FunctionalInterface
public interface LiveMapping {
    List<LiveChange> changes(LiveEvent event);
}
