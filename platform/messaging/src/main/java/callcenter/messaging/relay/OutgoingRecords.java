package callcenter.messaging.relay;

import callcenter.messaging.EventHeaders;
import callcenter.messaging.json.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Outbox rows as records: CloudEvents 1.0, binary mode. The same row gives the same record at every repeat. */
final class OutgoingRecords {

    private final String source;

    /** @param source CloudEvents {@code source} of this service */
    OutgoingRecords(String source) {
        this.source = source;
    }

    ProducerRecord<String, byte[]> of(OutboxRow row) {
        var key = row.key();
        var outgoing = new ProducerRecord<>(key.topic(), key.aggregate(), row.payload());
        if (row.headers() == null) {
            describe(row, outgoing.headers());
        } else {
            copy(row.headers(), outgoing.headers());
        }
        return outgoing;
    }

    private void describe(OutboxRow row, Headers headers) {
        var subject = row.key().aggregate();
        put(headers, EventHeaders.SPEC_VERSION, "1.0");
        put(headers, EventHeaders.ID, subject + "-" + row.epoch() + "-" + row.sequence());
        put(headers, EventHeaders.TYPE, row.type());
        put(headers, EventHeaders.SOURCE, source);
        put(headers, EventHeaders.SUBJECT, subject);
        put(headers, EventHeaders.TIME, row.occurredAt().toString());
        put(headers, EventHeaders.EPOCH, Long.toString(row.epoch()));
        put(headers, EventHeaders.SEQUENCE, Long.toString(row.sequence()));
        put(headers, EventHeaders.TRACEPARENT, row.traceparent());
        put(headers, EventHeaders.CONTENT_TYPE, "application/json");
    }

    private static void copy(String json, Headers headers) {
        try {
            EventJson.tree(json.getBytes(StandardCharsets.UTF_8))
                    .properties()
                    .forEach(header ->
                            put(headers, header.getKey(), header.getValue().asText()));
        } catch (IOException e) {
            throw new UncheckedIOException("Headers of a dead letter are not JSON", e);
        }
    }

    private static void put(Headers headers, String name, @Nullable String value) {
        if (value != null) {
            headers.add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }
}
