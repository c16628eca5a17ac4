package callcenter.messaging.relay;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event that waits to be published.
 *
 * @param headers JSON object of record headers; only dead letters have it, others get theirs from the columns
 */
record OutboxRow(
        int shard,
        RowKey key,
        long epoch,
        long sequence,
        String type,
        Instant occurredAt,
        @Nullable String traceparent,
        byte[] payload,
        @Nullable String headers) {}
