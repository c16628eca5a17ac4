package callcenter.callback.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many promises somebody owes: also those that are due too late to be on a board.
 *
 * @param id the owner, or {@code -} and the queue for the promises that no agent owns
 * @param team the owner's; absent until routing told it
 * @param queueId of which queue; absent where an agent owns them
 * @param servedBy teams that serve that queue; empty where none is told to; absent where an agent owns them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PromiseTotal(
        String id,
        @Nullable String ownerId,
        @Nullable String team,
        @Nullable String queueId,
        @Nullable List<String> servedBy,
        long open) {

    static PromiseTotal of(String ownerId, @Nullable String team, long open) {
        return new PromiseTotal(ownerId, ownerId, team, null, null, open);
    }

    static PromiseTotal ofQueue(String queueId, List<String> servedBy, long open) {
        return new PromiseTotal("-" + queueId, null, null, queueId, servedBy, open);
    }
}
