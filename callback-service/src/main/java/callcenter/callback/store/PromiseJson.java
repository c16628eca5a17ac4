package callcenter.callback.store;

import callcenter.callback.domain.promise.Promise;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;

/** The fixed JSON of stored promises, whatever REST is configured to. Fields may be added, never renamed. */
final class PromiseJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private PromiseJson() {}

    static String write(Promise promise) {
        try {
            return MAPPER.writeValueAsString(PromiseBody.of(promise));
        } catch (JsonProcessingException mistake) {
            throw new UncheckedIOException(mistake);
        }
    }

    static PromiseBody read(String json) {
        try {
            return MAPPER.readValue(json, PromiseBody.class);
        } catch (JsonProcessingException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
