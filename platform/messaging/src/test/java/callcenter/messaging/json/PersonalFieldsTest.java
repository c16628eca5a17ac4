package callcenter.messaging.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.EventCatalogue;
import callcenter.events.EventType;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PersonalFieldsTest {

    static java.util.stream.Stream<EventType> types() {
        return EventCatalogue.all().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyPersonalFieldOfTheGoldenExampleGoesAndNothingElse(EventType type) throws IOException {
        var example = resource(type.exampleResource());
        var schema = EventJson.MAPPER.readTree(resource(type.schemaResource()));
        var personal = PersonalFields.of(type);

        var facts = EventJson.MAPPER.readTree(personal.removed(example));

        for (var property : schema.get("properties").properties()) {
            var isPersonal = property.getValue().path("x-personal").booleanValue();
            assertEquals(!isPersonal, facts.has(property.getKey()), property.getKey());
        }
        assertEquals(personal.any(), !facts.equals(EventJson.MAPPER.readTree(example)));
    }

    @Test
    void maskedFieldsShowThatThereWasSomething() {
        var type = EventCatalogue.named("callcenter.call.received.v1").orElseThrow();

        var shown = PersonalFields.of(type).masked("{\"number\":\"+8613800138000\",\"queueId\":\"service\"}");

        assertEquals("{\"number\":\"•••\",\"queueId\":\"service\"}", shown);
    }

    @Test
    void absentAndNullFieldsStayAsTheyAre() {
        var type = EventCatalogue.named("callcenter.call.received.v1").orElseThrow();

        assertEquals(
                "{\"queueId\":\"service\",\"number\":null}",
                PersonalFields.of(type).masked("{\"queueId\":\"service\",\"number\":null}"));
    }

    @Test
    void thereArePersonalFieldsAtAll() {
        assertTrue(types().anyMatch(type -> PersonalFields.of(type).any()));
        assertFalse(types().allMatch(type -> PersonalFields.of(type).any()));
    }

    private static String resource(String name) throws IOException {
        try (var in = EventType.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
