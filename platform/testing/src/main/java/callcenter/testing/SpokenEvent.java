package callcenter.testing;

import callcenter.events.Event;
import callcenter.events.EventCatalogue;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An event as it goes over the wire. The form is written down here a second time, apart from the code under test, so
 * that a change of it does not go unseen. Made right from an event; a test then spoils what it wants to see refused.
 *
 * @param topic    name on the broker
 * @param type     {@code ce_type}
 * @param subject  record key and {@code ce_subject}
 * @param sequence {@code ce_sequence}, from 1
 * @param id       {@code ce_id}; the same id is the same event
 * @param payload  the record's value
 */
public record SpokenEvent(String topic, String type, String subject, long sequence, String id, String payload) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    /** The event as its service would publish it: the same subject and sequence again are a repeat. */
    public static SpokenEvent of(String subject, long sequence, Event event) {
        var type = EventCatalogue.of(event.getClass());
        return new SpokenEvent(
                type.topic().topicName(), type.name(), subject, sequence, subject + "-1-" + sequence, json(event));
    }

    /** Under another id: for receivers that must recognise the same fact, not only the same event. */
    public SpokenEvent withId(String otherId) {
        return new SpokenEvent(topic, type, subject, sequence, otherId, payload);
    }

    /** Of another type, such as one of a later release. */
    public SpokenEvent withType(String otherType) {
        return new SpokenEvent(topic, otherType, subject, sequence, id, payload);
    }

    /** With another content, such as one that cannot be decoded. */
    public SpokenEvent withPayload(String otherPayload) {
        return new SpokenEvent(topic, type, subject, sequence, id, otherPayload);
    }

    /** The CloudEvents attributes in binary mode. */
    Map<String, String> headers(String source) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id);
        headers.put("ce_type", type);
        headers.put("ce_source", source);
        headers.put("ce_subject", subject);
        headers.put("ce_time", Instant.now().toString());
        headers.put("ce_epoch", "1");
        headers.put("ce_sequence", Long.toString(sequence));
        return headers;
    }

    private static String json(Event event) {
        try {
            return JSON.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
