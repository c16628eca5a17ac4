package callcenter.qa.rest;

import callcenter.events.Topic;
import callcenter.web.live.LiveChange;
import callcenter.web.live.LiveStream;
import callcenter.web.live.LiveStreams;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The live stream: kind {@code evaluations}, of each reader those the lists would show as well. */
@Path("/stream")
@Tag(name = "live")
@RolesAllowed({"agent", "shift-leader", "supervisor", "quality"})
class StreamResource {

    private final LiveStream live;
    private final Reader reader;

    StreamResource(LiveStreams streams, EvaluationsLive evaluations, Reader reader) {
        this.reader = reader;
        live = streams.of(evaluations)
                .on(Topic.EVALUATIONS, event -> List.of(LiveChange.one(EvaluationsLive.KIND, event.subject())))
                .build();
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(summary = "Snapshot, deltas and beats of the latest evaluations")
    public Multi<OutboundSseEvent> stream(@HeaderParam("Last-Event-ID") @Nullable String lastEventId) {
        var sight = reader.sight();
        return live.events(lastEventId, value -> value instanceof LiveEvaluation seen && seen.isSeenBy(sight));
    }
}
