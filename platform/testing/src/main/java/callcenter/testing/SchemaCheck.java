package callcenter.testing;

import callcenter.events.EventType;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Holds produced events against the JSON Schema of their type. */
public final class SchemaCheck {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private SchemaCheck() {}

    /** What is wrong with this payload, one sentence each; empty when it is as its contract says. */
    public static List<String> faults(EventType type, String json) {
        var schema = SCHEMAS.computeIfAbsent(type.name(), name -> REGISTRY.getSchema(text(type.schemaResource())));
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context ->
                                context.executionConfig(configuration -> configuration.formatAssertionsEnabled(true)))
                .stream()
                .map(fault -> type.name() + " " + fault.getInstanceLocation() + ": " + fault.getMessage())
                .toList();
    }

    /** Text of a class-path resource; fails by name when it is not there. */
    static String text(String resource) {
        try (var stream = EventType.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
