package callcenter.callback.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * How many promises somebody owes: also those that are due too late to be on a board.
 *
 * @param id the owner, or {@code -} for the promises that no agent owns
 * @param team the owner's; absent until routing told it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PromiseTotal(
        String id, @Nullable String ownerId, @Nullable String team, long open) {

    static PromiseTotal of(@Nullable String ownerId, @Nullable String team, long open) {
        return new PromiseTotal(ownerId == null ? "-" : ownerId, ownerId, team, open);
    }
}
