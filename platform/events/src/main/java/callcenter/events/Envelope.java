package callcenter.events;

import java.time.Instant;

/**
 * One event as it travels: CloudEvents 1.0, binary mode.
 *
 * @param id         unique per source and the same at every repeat: {@code <subject>-<epoch>-<sequence>}
 * @param type       CloudEvents {@code type}
 * @param source     the producing service, {@code /routing-service}
 * @param subject    id of the aggregate; also the record key
 * @param epoch      counts restorations of the producer's database; (epoch, sequence) orders one subject's events
 * @param sequence   the aggregate's version after this event, taken under its row lock; starts at 1, no gaps
 * @param occurredAt when it happened, CloudEvents {@code time}
 * @param traceparent W3C trace context of the transaction that made it; may be null
 * @param data       the payload
 */
public record Envelope<E extends Event>(
        String id,
        String type,
        String source,
        String subject,
        long epoch,
        long sequence,
        Instant occurredAt,
        String traceparent,
        E data) {}
