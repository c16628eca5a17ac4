package callcenter.messaging.json;

import callcenter.events.EventType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Knows from the schemas ({@code "x-personal": true}) which fields of an event are personal, at any depth. */
public final class PersonalFields {

    private static final String MASK = "•••";
    private static final Map<EventType, PersonalFields> KNOWN = new ConcurrentHashMap<>();

    private final JsonNode schema;
    private final boolean any;

    private PersonalFields(JsonNode schema) {
        this.schema = schema;
        this.any = schema.findValues("x-personal").stream().anyMatch(JsonNode::booleanValue);
    }

    /** Those of a type; read once. */
    public static PersonalFields of(EventType type) {
        return KNOWN.computeIfAbsent(type, PersonalFields::read);
    }

    private static PersonalFields read(EventType type) {
        try (var in = EventType.class.getResourceAsStream(type.schemaResource())) {
            if (in == null) {
                throw new FileNotFoundException(type.schemaResource());
            }
            return new PersonalFields(EventJson.MAPPER.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException("No schema of " + type.name(), e);
        }
    }

    /** Whether the type has any. */
    public boolean any() {
        return any;
    }

    /** The event without them. */
    public String removed(String json) {
        return changed(json, ObjectNode::remove);
    }

    /** The event with each of them replaced by a mask: one sees that there was something. */
    public String masked(String json) {
        return changed(json, (object, field) -> object.put(field, MASK));
    }

    private String changed(String json, Change change) {
        try {
            var event = EventJson.MAPPER.readTree(json);
            apply(change, event, schema);
            return event.toString();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Not JSON", e);
        }
    }

    private static void apply(Change change, JsonNode value, JsonNode schema) {
        if (value instanceof ObjectNode object) {
            for (var property : schema.path("properties").properties()) {
                var field = object.get(property.getKey());
                if (field == null || field.isNull()) {
                    continue;
                }
                if (property.getValue().path("x-personal").booleanValue()) {
                    change.to(object, property.getKey());
                } else {
                    apply(change, field, property.getValue());
                }
            }
        } else if (value.isArray()) {
            value.forEach(element -> apply(change, element, schema.path("items")));
        }
    }

    private interface Change {
        void to(ObjectNode object, String field);
    }
}
