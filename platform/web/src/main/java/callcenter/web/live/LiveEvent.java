package callcenter.web.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;

/**
 * An event as it passes by.
 *
 * @param type    CloudEvents type; empty when the record has none
 * @param subject the record key: id of the aggregate
 * @param data    the payload, not decoded
 */
@SuppressWarnings("ArrayRecordComponent") // passed on, never compared
public record LiveEvent(String type, String subject, byte[] data) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A text field of the payload; empty when it is not there. */
    public Optional<String> text(String field) {
        try {
            return Optional.ofNullable(JSON.readTree(data).path(field).textValue());
        } catch (IOException noJson) {
            return Optional.empty();
        }
    }
}
