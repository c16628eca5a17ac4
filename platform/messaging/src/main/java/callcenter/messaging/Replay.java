package callcenter.messaging;

import org.jspecify.annotations.Nullable;

/**
 * What a replay of one key did.
 *
 * @param handled   letters that took effect now
 * @param remaining letters of the key that are still parked
 * @param stoppedBy why it stopped early; null when the key is free again
 */
public record Replay(int handled, int remaining, @Nullable String stoppedBy) {}
