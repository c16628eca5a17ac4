package callcenter.qa.store;

import callcenter.qa.domain.evidence.AgentId;
import callcenter.qa.domain.evidence.Observation;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;

/**
 * How the domain is written in rows. Names here are part of the stored data: a renamed observation keeps its old name
 * below. Unknown fields are skipped, so that a replica of the previous release reads what the next one wrote.
 */
final class StoredJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addMixIn(Observation.class, NamedObservation.class)
            .addMixIn(AgentId.class, BareValue.class)
            .build();

    private StoredJson() {}

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be stored: " + value.getClass(), e);
        }
    }

    static <T> List<T> readList(String json, TypeReference<List<T>> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored JSON cannot be read as " + type.getType(), e);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Observation.Offered.class, name = "offered"),
        @JsonSubTypes.Type(value = Observation.OfferEnded.class, name = "offer-ended"),
        @JsonSubTypes.Type(value = Observation.Answered.class, name = "answered"),
        @JsonSubTypes.Type(value = Observation.HoldStarted.class, name = "hold-started"),
        @JsonSubTypes.Type(value = Observation.HoldOverdue.class, name = "hold-overdue"),
        @JsonSubTypes.Type(value = Observation.HoldEnded.class, name = "hold-ended"),
        @JsonSubTypes.Type(value = Observation.Ended.class, name = "ended"),
        @JsonSubTypes.Type(value = Observation.WrapUpOverdue.class, name = "wrap-up-overdue"),
        @JsonSubTypes.Type(value = Observation.WrappedUp.class, name = "wrapped-up")
    })
    private interface NamedObservation {}

    private abstract static class BareValue {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        @SuppressWarnings("UnusedVariable") // a mix-in: only its signature counts
        BareValue(String value) {}

        @JsonValue
        abstract String value();
    }
}
