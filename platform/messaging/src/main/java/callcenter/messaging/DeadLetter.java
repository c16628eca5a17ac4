package callcenter.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that a consumer could not take, or that waits behind one of the same key.
 *
 * @param id       names it for {@link DeadLetters}
 * @param consumer consumer group
 * @param topic    where it came from
 * @param key      record key; all letters of one consumer, topic and key are replayed in the order of their ids
 * @param eventId  CloudEvents id; null when the record had none
 * @param type     CloudEvents type; null when the record had none
 * @param reason   why it was refused, or behind which letter it waits
 * @param status   where it stands
 * @param parkedAt when it was put aside
 * @param event    JSON with personal fields masked; null in lists, once settled, and when undecodable
 */
public record DeadLetter(
        long id,
        String consumer,
        String topic,
        String key,
        @Nullable String eventId,
        @Nullable String type,
        String reason,
        Status status,
        Instant parkedAt,
        @Nullable String event) {

    /** Only a parked letter can be replayed or skipped. */
    public enum Status {
        PARKED,
        REPLAYED,
        SKIPPED
    }
}
