package callcenter.messaging;

import callcenter.messaging.json.EventJson;
import io.smallrye.mutiny.Uni;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Puts events aside: into the dead letters, and through the outbox to the dead-letter topic, in one transaction. */
final class Parking {

    static final String BEHIND = "waits behind an earlier dead letter of its key";

    private static final String REASON_HEADER = "dead-letter-reason";

    /** The key's row is updated, not left alone, so that a replay that is about to free the key is waited for. */
    private static final String PARK = """
            with parked as (
                insert into parked_key (consumer, topic, key)
                select l.consumer, l.topic, l.key
                  from json_to_recordset(cast(cast(:letters as text) as json))
                       as l(consumer text, topic text, key text)
                on conflict (consumer, topic, key) do update set key = excluded.key),
            letter as (
                insert into dead_letter (consumer, topic, key, event_id, type, reason, partition_number, record_offset,
                                         headers, payload)
                select l.consumer, l.topic, l.key, l."eventId", l.type, l.reason, l.partition, l.offset,
                       l.headers, decode(l.payload, 'base64')
                  from json_to_recordset(cast(cast(:letters as text) as json))
                       as l(consumer text, topic text, key text, "eventId" text, type text, reason text,
                            partition integer, "offset" bigint, headers json, payload text)
                returning id, topic, key, type, headers, payload, parked_at)
            insert into outbox (shard, topic, aggregate, epoch, sequence, type, occurred_at, payload, headers)
            select cast(:shard as smallint), letter.topic || '.dlq', letter.key, epoch.value, letter.id,
                   coalesce(letter.type, ''), letter.parked_at, coalesce(letter.payload, ''), letter.headers
              from letter, epoch""";

    private final String consumer;

    Parking(String consumer) {
        this.consumer = consumer;
    }

    Uni<Void> park(Attempt tx, Arrival arrival, String reason) {
        tx.outboxTouched();
        return tx.session()
                .createNativeQuery(PARK)
                .setParameter("letters", EventJson.encode(new Letter[] {letter(arrival, reason)}))
                .setParameter("shard", Shards.of(arrival.key()))
                .executeUpdate()
                .replaceWithVoid();
    }

    private Letter letter(Arrival arrival, String reason) {
        var origin = arrival.origin();
        return new Letter(
                consumer,
                origin.topic(),
                arrival.key(),
                EventDecoder.header(origin.headers(), EventHeaders.ID),
                EventDecoder.type(origin),
                reason,
                origin.partition(),
                origin.offset(),
                headers(origin, reason),
                Base64.getEncoder().encodeToString(Objects.requireNonNullElse(origin.value(), new byte[0])));
    }

    private Map<String, String> headers(ConsumerRecord<String, byte[]> origin, String reason) {
        var headers = new LinkedHashMap<String, String>();
        for (var header : origin.headers()) {
            var value = EventDecoder.header(origin.headers(), header.key());
            if (value != null) {
                headers.put(header.key(), value);
            }
        }
        headers.put(REASON_HEADER, reason);
        headers.put("dead-letter-consumer", consumer);
        headers.put("dead-letter-topic", origin.topic());
        headers.put("dead-letter-partition", Integer.toString(origin.partition()));
        headers.put("dead-letter-offset", Long.toString(origin.offset()));
        return headers;
    }

    private record Letter(
            String consumer,
            String topic,
            String key,
            @Nullable String eventId,
            @Nullable String type,
            String reason,
            int partition,
            long offset,
            Map<String, String> headers,
            String payload) {}
}
