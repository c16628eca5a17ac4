package callcenter.routing.rest;

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
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Queues, agents and calls as they change. */
@Singleton
@Path("/stream")
public class StreamResource {

    private final Caller caller;
    private final LiveStream live;

    StreamResource(Caller caller, LiveStreams streams, LiveQueues queues, LiveAgents agents, LiveCalls calls) {
        this.caller = caller;
        this.live = streams.of(queues, agents, calls)
                .on(Topic.CALLS, event -> List.of(LiveChange.one("calls", event.subject()), LiveChange.all("queues")))
                .on(Topic.AGENTS, event -> List.of(LiveChange.one("agents", event.subject()), LiveChange.all("queues")))
                .build();
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({"shift-leader", "supervisor"})
    @Operation(
            summary = "Queues, agents and calls, live",
            description = "Event 'snapshot' {\"queues\":[...],\"agents\":[...],\"calls\":[...]}, then 'delta'"
                    + " {\"kind\",\"id\",\"value\"}; value is null once a call is over; 'beat' every 5 s."
                    + " Resumes by Last-Event-ID.")
    @APIResponse(
            responseCode = "200",
            description = "Never ends by itself",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            examples = @ExampleObject(name = "stream", value = Examples.BOARD_STREAM)))
    public Multi<OutboundSseEvent> stream(@HeaderParam("Last-Event-ID") @Nullable String lastEventId) {
        return live.events(lastEventId, visible(Viewer.of(caller)));
    }

    private static Predicate<Object> visible(Viewer viewer) {
        return value -> switch (value) {
            case AgentView agent -> viewer.seesTeam(agent.team());
            case BoardCall call -> viewer.seesCall(call.view().agentId(), call.team());
            default -> true;
        };
    }
}
