package callcenter.routing.rest;

import callcenter.routing.store.TimelineEntry;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The evidence about one call, in the order in which it was committed. */
@Schema(name = "Timeline", examples = Examples.TIMELINE)
public record TimelineView(String callId, List<Entry> entries) {

    /** One fact. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            Instant at,
            @Schema(examples = "answered") String what,

            @Schema(examples = "ANS-1", description = "norm it speaks to") @Nullable
            String norm,

            @Schema(examples = "agent-2, waited 14000 ms, rang 3000 ms")
            String detail) {}

    static TimelineView of(String callId, List<TimelineEntry> entries) {
        return new TimelineView(
                callId,
                entries.stream()
                        .map(it -> new Entry(it.at(), it.what(), it.norm(), it.detail()))
                        .toList());
    }
}
