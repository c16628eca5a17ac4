package callcenter.callback.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which promises a list holds; null means any.
 *
 * @param queueIds teams whose promises may be seen
 */
public record PromiseFilter(
        @Nullable PromiseStatus status,
        @Nullable String ownerId,
        @Nullable Collection<String> queueIds) {

    String where() {
        var conditions = List.of(
                status == null ? "" : " and p.status = :status",
                ownerId == null ? "" : " and p.ownerId = :ownerId",
                queueIds == null ? "" : " and p.queueId in :queueIds");
        return " where 1 = 1" + String.join("", conditions);
    }

    Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        if (status != null) {
            parameters.put("status", status.name());
        }
        if (ownerId != null) {
            parameters.put("ownerId", ownerId);
        }
        if (queueIds != null) {
            parameters.put("queueIds", queueIds);
        }
        return parameters;
    }
}
