package callcenter.routing.rest;

import callcenter.routing.store.ConfigurationVersion;
import callcenter.web.Page;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of a queue's or an agent's configuration. */
@Schema(name = "Configuration", examples = ConfigurationView.EXAMPLE)
public record ConfigurationView(
        @Schema(examples = "service") String id,

        @Schema(examples = "3", description = "from 1 on; to be sent as If-Match with a change of it")
        long version,

        Instant at,

        @Schema(examples = "sup-1", description = "who wrote it; \"configuration file\" for the file read at start")
        String by,

        @Schema(
                type = SchemaType.OBJECT,
                description = "as it was written, and as it can be sent again; what is absent has its default")
        @JsonRawValue
        String configuration) {

    static final String EXAMPLE = """
            {"id": "service", "version": 3, "at": "2026-03-02T01:00:00Z", "by": "sup-1",
             "configuration": {"id": "service", "name": "Service hotline", "dialled": ["+862088880000"], "ringMs": 8000}}""";

    static final String PAGE = "{\"items\": [" + EXAMPLE + "], \"page\": 0, \"size\": 50, \"total\": 3}";

    /** The latest first. */
    @Schema(name = "Configurations", examples = PAGE)
    public record Versions(List<ConfigurationView> items, int page, int size, long total) {

        static Versions of(Page<ConfigurationVersion> found) {
            return new Versions(
                    found.items().stream().map(ConfigurationView::of).toList(),
                    found.page(),
                    found.size(),
                    found.total());
        }
    }

    static ConfigurationView of(ConfigurationVersion version) {
        return new ConfigurationView(version.id(), version.version(), version.at(), version.by(), version.written());
    }
}
