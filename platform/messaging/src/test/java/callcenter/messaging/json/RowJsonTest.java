package callcenter.messaging.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowJsonTest {

    private final RowJson json = new RowJson();

    record Note(String by, Instant at, Duration length) {}

    @Test
    void whatIsWrittenIsReadAgain() {
        var notes = List.of(new Note("agent-1", Instant.parse("2026-03-02T01:02:03.5Z"), Duration.ofMillis(61_500)));

        var written = json.write(notes);

        assertEquals("[{\"by\":\"agent-1\",\"at\":\"2026-03-02T01:02:03.500Z\",\"length\":\"PT1M1.5S\"}]", written);
        assertEquals(notes, json.read(written, new TypeReference<List<Note>>() {}));
    }

    @Test
    void whatIsAbsentIsNullAndWhatIsUnknownIsSkipped() {
        var note = json.read("{\"by\":\"agent-1\",\"mood\":\"good\"}", Note.class);

        assertNull(note.at());
        assertEquals("{\"by\":\"agent-1\"}", json.write(note));
    }

    @Test
    void aFailureNamesThePlaceAndNeverTheContent() {
        var damaged = "{\"by\":\"agent-1\",\"at\":\"+8613800138000\"}";

        var failure = assertThrows(IllegalStateException.class, () -> json.read(damaged, Note.class));

        assertFalse(failure.toString().contains("13800138000"), failure::toString);
        assertNull(failure.getCause(), "its message would quote the content");
    }
}
