package callcenter.routing.telephony.generic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import callcenter.web.Problem;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CloudEventReaderTest {
    private static final String STRUCTURED = """
            {"specversion":"1.0","id":"e-1","source":"/pbx","type":"telephony.call.incoming.v1","subject":"c-1",
             "time":"2026-03-02T17:00:00+08:00","data":{"from":"+8613800138000"}}""";

    private final CloudEventReader reader = new CloudEventReader(new ObjectMapper());

    @Test
    void readsStructuredMode() {
        CloudEvent event =
                reader.read("application/cloudevents+json; charset=utf-8", name -> null, STRUCTURED.getBytes(UTF_8));

        assertEquals("telephony.call.incoming.v1", event.type());
        assertEquals("c-1", event.subject());
        assertEquals(Instant.parse("2026-03-02T09:00:00Z"), event.time());
        assertEquals("+8613800138000", event.data().path("from").asText());
    }

    @Test
    void readsBinaryMode() {
        CloudEvent event =
                reader.read("application/json", attributes()::get, "{\"from\":\"+8613800138000\"}".getBytes(UTF_8));

        assertEquals("telephony.call.incoming.v1", event.type());
        assertEquals("+8613800138000", event.data().path("from").asText());
    }

    @Test
    void takesAnEventWithoutData() {
        assertEquals(
                true, reader.read(null, attributes()::get, new byte[0]).data().isMissingNode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "source", "type", "subject"})
    void namesTheAttributeThatIsMissing(String attribute) {
        Map<String, String> attributes = attributes();
        attributes.remove("ce-" + attribute);

        Problem problem = assertThrows(
                Problem.class, () -> reader.read("application/json", attributes::get, "{}".getBytes(UTF_8)));

        assertEquals(400, problem.status());
        assertEquals(attribute, problem.members().get("field"));
    }

    @ParameterizedTest
    @CsvSource({"specversion,0.3", "time,yesterday", "subject,c\u00001"})
    void namesTheAttributeThatIsWrong(String attribute, String value) {
        Map<String, String> attributes = attributes();
        attributes.put("ce-" + attribute, value);

        Problem problem = assertThrows(
                Problem.class, () -> reader.read("application/json", attributes::get, "{}".getBytes(UTF_8)));

        assertEquals(attribute, problem.members().get("field"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "null", "\"x\"", "{\"a\":}"})
    void refusesWhatIsNotAJsonObject(String body) {
        Problem problem = assertThrows(
                Problem.class, () -> reader.read("application/json", attributes()::get, body.getBytes(UTF_8)));

        assertEquals(400, problem.status());
        assertEquals("malformed-json", problem.slug());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/cloudevents-batch+json", "application/json"})
    void refusesWhatIsNotOneEvent(String contentType) {
        Problem problem =
                assertThrows(Problem.class, () -> reader.read(contentType, name -> null, "{}".getBytes(UTF_8)));

        assertEquals(415, problem.status());
    }

    private static Map<String, String> attributes() {
        return new HashMap<>(Map.of(
                "ce-specversion", "1.0",
                "ce-id", "e-1",
                "ce-source", "/pbx",
                "ce-type", "telephony.call.incoming.v1",
                "ce-subject", "c-1"));
    }
}
