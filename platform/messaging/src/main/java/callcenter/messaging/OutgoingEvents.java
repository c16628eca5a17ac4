package callcenter.messaging;

import callcenter.events.Event;
import callcenter.events.EventCatalogue;
import callcenter.messaging.json.EventJson;
import callcenter.messaging.json.PersonalFields;
import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The events of one transaction, written as one statement. */
final class OutgoingEvents {

    /** Well below the 1 MiB that brokers accept unless told otherwise, headers and framing included. */
    static final int LARGEST = 512 * 1024;

    static final String INSERT = """
            insert into outbox (shard, topic, aggregate, epoch, sequence, type, occurred_at, traceparent, payload, facts)
            select e.shard, e.topic, e.aggregate, epoch.value, e.sequence, e.type, e."occurredAt", e.traceparent,
                   convert_to(e.payload, 'UTF8'), cast(e.facts as json)
              from json_to_recordset(cast(cast(:events as text) as json))
                   as e(shard smallint, topic text, aggregate text, sequence bigint, type text,
                        "occurredAt" timestamptz, traceparent text, payload text, facts text),
                   epoch""";

    private static final Sql WRITE = Sql.of(INSERT);

    private final List<Row> rows = new ArrayList<>();

    void add(String subject, long sequence, Instant occurredAt, Event data, @Nullable String traceparent) {
        var type = EventCatalogue.of(data.getClass());
        var payload = EventJson.encode(data);
        var bytes = payload.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > LARGEST) {
            throw new EventTooLarge(type.name(), subject, bytes, LARGEST);
        }
        var personal = PersonalFields.of(type);
        rows.add(new Row(
                Shards.of(subject),
                type.topic().topicName(),
                subject,
                sequence,
                type.name(),
                occurredAt,
                traceparent,
                payload,
                personal.any() ? personal.removed(payload) : null));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Uni<Void> write(Mutiny.Session session) {
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return WRITE.on(session).with("events", json()).update().replaceWithVoid();
    }

    /** The parameter {@code events} of {@link #INSERT}. */
    String json() {
        return EventJson.encode(rows);
    }

    private record Row(
            int shard,
            String topic,
            String aggregate,
            long sequence,
            String type,
            Instant occurredAt,
            @Nullable String traceparent,
            String payload,
            @Nullable String facts) {}
}
