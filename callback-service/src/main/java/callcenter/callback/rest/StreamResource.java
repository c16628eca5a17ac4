package callcenter.callback.rest;

import callcenter.events.Topic;
import callcenter.web.Caller;
import callcenter.web.live.LiveChange;
import callcenter.web.live.LiveStream;
import callcenter.web.live.LiveStreams;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Open promises as they change. */
@Singleton
@Path("/stream")
public class StreamResource {

    private final LiveStream live;
    private final Caller caller;

    StreamResource(LiveStreams streams, LivePromises promises, LivePromiseTotals totals, Caller caller) {
        this.live = streams.of(promises, totals)
                .on(
                        Topic.CALLBACKS,
                        event -> List.of(
                                LiveChange.one(LivePromises.KIND, event.subject()),
                                LiveChange.all(LivePromiseTotals.KIND)))
                .build();
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({"agent", "shift-leader", "supervisor"})
    @Operation(
            summary = "Open promises, live",
            description = "Event 'snapshot' {\"promises\":[...],\"promiseTotals\":[...]}, then 'delta'"
                    + " {\"kind\":\"promises\",\"id\",\"value\"}, null once the promise has ended; 'beat' every 5 s."
                    + " Resumes by Last-Event-ID. Of more than 10,000 open promises those due soonest are told;"
                    + " promiseTotals {\"id\",\"ownerId\",\"team\",\"open\"} tells how many each owner owes in all,"
                    + " {\"id\",\"queueId\",\"servedBy\",\"open\"} how many of a queue no agent owns.")
    public Multi<OutboundSseEvent> stream(@HeaderParam("Last-Event-ID") @Nullable String lastEventId) {
        var viewer = Viewer.of(caller);
        return live.events(lastEventId, value -> maySee(viewer, value));
    }

    private static boolean maySee(Viewer viewer, Object value) {
        return switch (value) {
            case PromiseView promise -> viewer.sees(promise);
            case PromiseTotal total -> viewer.sees(total);
            default -> false;
        };
    }
}
