package callcenter.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One record as it lay on the topic.
 *
 * @param key        record key
 * @param type       {@code ce_type}; empty when the record carries none
 * @param headers    all headers as text, the last of a name
 * @param data       the payload; JSON null for an empty or undecodable one
 * @param appendedAt when the broker got it
 */
public record ProbedEvent(
        @Nullable String key, String type, Map<String, String> headers, JsonNode data, Instant appendedAt) {

    /** A CloudEvents attribute, such as {@code sequence}; null when absent. */
    public @Nullable String attribute(String name) {
        return headers.get("ce_" + name);
    }

    /** A member of the payload as text; empty when absent. */
    public String text(String member) {
        return data.path(member).asText("");
    }
}
