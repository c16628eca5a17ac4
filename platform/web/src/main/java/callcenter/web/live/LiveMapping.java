package callcenter.web.live;

import java.util.List;

/** Which things on the page an event touches. */
@FunctionalInterface
public interface LiveMapping {
    /**
     * @param type CloudEvents type; empty when the record has none
     * @param subject the record key: id of the aggregate
     */
    List<LiveChange> changes(String type, String subject);
}
