package callcenter.messaging.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.function.UnaryOperator;

/**
 * JSON in a service's own rows. Fixed, whatever the service configures for its REST: times are ISO-8601, absent instead
 * of null, and unknown fields are skipped, so that a replica of the previous release reads what the next one wrote. What
 * a row holds may be personal: a failure names the place, never the content.
 */
public final class RowJson {

    private final ObjectMapper mapper;

    /** As the stored records are named. */
    public RowJson() {
        this(UnaryOperator.identity());
    }

    /** @param names what rows call things where that must outlive a class's name: mix-ins and subtypes */
    public RowJson(UnaryOperator<JsonMapper.Builder> names) {
        mapper = names.apply(JsonMapper.builder()
                        .addModule(new JavaTimeModule())
                        .disable(
                                SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                                SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .serializationInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }

    /** Fails for a value that has no JSON, which is a mistake in the program. */
    public String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be stored: " + value.getClass(), e);
        }
    }

    public <T> T read(String json, Class<T> type) {
        return read(json, mapper.constructType(type));
    }

    public <T> T read(String json, TypeReference<T> type) {
        return read(json, mapper.constructType(type));
    }

    private <T> T read(String json, JavaType type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            throw new IllegalStateException("stored JSON cannot be read as " + type.toCanonical()
                    + (place == null ? "" : ", line " + place.getLineNr() + ", column " + place.getColumnNr()));
        }
    }
}
