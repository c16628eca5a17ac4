package callcenter.messaging.relay;

import org.jspecify.annotations.Nullable;

/**
 * What became of a record.
 *
 * @param failure null when the broker has it
 */
record Outcome(OutboxRow row, @Nullable Exception failure) {}
