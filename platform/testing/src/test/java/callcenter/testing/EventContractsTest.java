package callcenter.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.EventCatalogue;
import callcenter.events.EventType;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contracts hold together: catalogue, records, schemas and golden examples, of this release and of all before. */
class EventContractsTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    static List<EventType> types() {
        return EventCatalogue.all();
    }

    /** Never remove a line: events of that form lie in topics and journals. */
    static Stream<String> released() {
        return SchemaCheck.text("/callcenter/testing/released-events.txt")
                .lines()
                .filter(line -> !line.isBlank());
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_example_keeps_its_schema(EventType type) {
        assertEquals(List.of(), SchemaCheck.faults(type, SchemaCheck.text(type.exampleResource())));
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_example_decodes_and_encodes_to_itself(EventType type) throws Exception {
        var example = JSON.readTree(SchemaCheck.text(type.exampleResource()));

        var decoded = JSON.treeToValue(example, type.payload());

        assertEquals(withoutNulls(example), withoutNulls(JSON.readTree(JSON.writeValueAsString(decoded))));
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_schema_names_exactly_the_fields_of_the_record(EventType type) throws Exception {
        var schema = JSON.readTree(SchemaCheck.text(type.schemaResource()));
        var fields = Stream.of(type.payload().getRecordComponents())
                .map(java.lang.reflect.RecordComponent::getName)
                .sorted()
                .toList();

        assertEquals(
                fields,
                schema.path("properties").properties().stream()
                        .map(java.util.Map.Entry::getKey)
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_payload_without_a_required_field_is_a_fault(EventType type) throws Exception {
        var required = JSON.readTree(SchemaCheck.text(type.schemaResource())).path("required");
        assertFalse(required.isEmpty(), "an event without a required field says nothing");
        var example = (ObjectNode) JSON.readTree(SchemaCheck.text(type.exampleResource()));

        example.remove(required.get(0).asText());

        assertFalse(SchemaCheck.faults(type, example.toString()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("released")
    void what_was_released_stays_decodable(String name) throws Exception {
        var type = EventCatalogue.named(name).orElseThrow(() -> new AssertionError(name + " was released and is gone"));

        assertTrue(type.payload().isInstance(JSON.readValue(SchemaCheck.text(type.exampleResource()), type.payload())));
    }

    @Test
    void every_type_of_this_release_is_listed_as_released() {
        assertEquals(
                types().stream().map(EventType::name).sorted().toList(),
                released().sorted().toList());
    }

    private static JsonNode withoutNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(member -> member.getValue().isNull());
        }
        node.forEach(EventContractsTest::withoutNulls);
        return node;
    }
}
