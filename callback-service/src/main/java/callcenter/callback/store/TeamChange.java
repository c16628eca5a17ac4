package callcenter.callback.store;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * That an agent is in a team, as routing told it.
 *
 * @param since when that began
 * @param epoch with the sequence: which of two is the later one
 * @param queues that the agent serves; null: any, or it was not told
 */
public record TeamChange(
        String agentId,
        String team,
        Instant since,
        long epoch,
        long sequence,
        @Nullable Set<String> queues) {

    /** Whose queues are not told. */
    public TeamChange(String agentId, String team, Instant since, long epoch, long sequence) {
        this(agentId, team, since, epoch, sequence, null);
    }
}
