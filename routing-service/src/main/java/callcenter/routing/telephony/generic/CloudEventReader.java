package callcenter.routing.telephony.generic;

import callcenter.web.Problem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads CloudEvents 1.0 from HTTP in both modes; {@link Problem} 400 naming the attribute that is wrong. */
@ApplicationScoped
class CloudEventReader {
    private static final String STRUCTURED = "application/cloudevents+json";
    private static final String BATCH = "application/cloudevents-batch";
    private static final String JSON = "application/json";
    private static final int LONGEST_SUBJECT = 200;

    private final ObjectMapper json;

    @Inject
    CloudEventReader(ObjectMapper json) {
        this.json = json;
    }

    /** @param header answers a request header's value by its lower-case name, null when there is none */
    CloudEvent read(@Nullable String contentType, UnaryOperator<@Nullable String> header, byte[] body) {
        String mediaType = contentType == null ? "" : contentType.toLowerCase(java.util.Locale.ROOT);
        if (mediaType.startsWith(STRUCTURED)) {
            JsonNode event = parse(body);
            return event(name -> text(event, name), event.path("data"));
        }
        if (mediaType.startsWith(BATCH)
                || !(mediaType.isEmpty() || mediaType.startsWith(JSON))
                || header.apply("ce-specversion") == null) {
            throw Problem.of(
                    415,
                    "unsupported-media-type",
                    "Not an event we read",
                    "Send one CloudEvent: application/cloudevents+json, or application/json with ce- headers.");
        }
        return event(name -> header.apply("ce-" + name), body.length == 0 ? MissingNode.getInstance() : parse(body));
    }

    private static CloudEvent event(UnaryOperator<@Nullable String> attribute, JsonNode data) {
        if (!"1.0".equals(attribute.apply("specversion"))) {
            throw Problem.invalid("specversion", "must be 1.0");
        }
        require("id", attribute);
        require("source", attribute);
        String subject = require("subject", attribute);
        if (subject.length() > LONGEST_SUBJECT || subject.chars().anyMatch(Character::isISOControl)) {
            throw Problem.invalid("subject", "must have at most " + LONGEST_SUBJECT + " printable characters");
        }
        return new CloudEvent(require("type", attribute), subject, time(attribute.apply("time")), data);
    }

    private static String require(String name, UnaryOperator<@Nullable String> attribute) {
        String value = attribute.apply(name);
        if (value == null || value.isBlank()) {
            throw Problem.invalid(name, "must be given");
        }
        return value;
    }

    private static @Nullable Instant time(@Nullable String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw Problem.invalid("time", "must be an RFC 3339 time such as 2026-03-02T09:00:00Z");
        }
    }

    private JsonNode parse(byte[] body) {
        try {
            JsonNode node = json.readTree(body);
            if (node.isObject()) {
                return node;
            }
        } catch (IOException e) {
            throw Problem.of(400, "malformed-json", "Malformed JSON", "The body is not valid JSON.");
        }
        throw Problem.of(400, "malformed-json", "Malformed JSON", "The body must be a JSON object.");
    }

    private static @Nullable String text(JsonNode object, String field) {
        JsonNode value = object.get(field);
        return value == null || !value.isValueNode() || value.isNull() ? null : value.asText();
    }
}
