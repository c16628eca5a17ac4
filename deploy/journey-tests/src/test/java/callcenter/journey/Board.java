package callcenter.journey;

import callcenter.local.simulation.RestClient;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What somebody sees who reads routing's stream: the snapshot, kept up to date by nothing but deltas. */
final class Board implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Map<String, JsonNode>> kinds = new ConcurrentHashMap<>();
    private final RestClient routing;
    private final Thread reader;

    Board(RestClient routing) {
        this.routing = routing;
        this.reader = Thread.startVirtualThread(this::read);
    }

    /** One field of what is shown, empty when it is not shown. */
    String shown(String kind, String id, String field) {
        var item = kinds.getOrDefault(kind, Map.of()).get(id);
        return item == null ? "" : item.path(field).asText();
    }

    int count(String kind) {
        return kinds.getOrDefault(kind, Map.of()).size();
    }

    private void read() {
        try (var lines = routing.lines("/stream")) {
            lines.filter(line -> line.startsWith("data:"))
                    .map(line -> parse(line.substring(5)))
                    .forEach(this::hear);
        } catch (IOException | UncheckedIOException e) {
            // its replica is gone, and so is this board
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void hear(JsonNode data) {
        if (data.has("kind")) {
            put(data.path("kind").asText(), data.path("id").asText(), data.path("value"));
        } else {
            data.properties()
                    .forEach(kind -> kind.getValue()
                            .forEach(item -> put(kind.getKey(), item.path("id").asText(), item)));
        }
    }

    private void put(String kind, String id, JsonNode value) {
        var items = kinds.computeIfAbsent(kind, name -> new ConcurrentHashMap<>());
        if (value.isNull()) {
            items.remove(id);
        } else {
            items.put(id, value);
        }
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        reader.interrupt();
    }
}
