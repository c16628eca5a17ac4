package callcenter.callback.store;

import java.time.Instant;

/**
 * That an agent is in a team, as routing told it.
 *
 * @param since when that began
 * @param epoch with the sequence: which of two is the later one
 */
public record TeamChange(String agentId, String team, Instant since, long epoch, long sequence) {}
