package callcenter.routing.rest;

import callcenter.events.EventCatalogue;
import callcenter.events.Topic;
import callcenter.events.call.CallEnded;
import callcenter.events.call.CallHoldEnded;
import callcenter.events.call.CallHoldOverdue;
import callcenter.events.call.CallNormNoted;
import callcenter.events.call.CallReturned;
import callcenter.web.Caller;
import callcenter.web.live.LiveChange;
import callcenter.web.live.LiveEvent;
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
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Queues, agents and calls as they change. */
@Singleton
@Path("/stream")
public class StreamResource {

    private static final Set<String> ON_ATTENTION = Stream.of(
                    CallNormNoted.class,
                    CallHoldOverdue.class,
                    CallHoldEnded.class,
                    CallReturned.class,
                    CallEnded.class)
            .map(event -> EventCatalogue.of(event).name())
            .collect(Collectors.toUnmodifiableSet());

    private final Caller caller;
    private final LiveStream live;

    StreamResource(
            Caller caller,
            LiveStreams streams,
            LiveQueues queues,
            LiveAgents agents,
            LiveCalls calls,
            LiveAttention attention) {
        this.caller = caller;
        this.live = streams.of(queues, agents, calls, attention)
                .on(Topic.CALLS, StreamResource::changes)
                .on(Topic.AGENTS, event -> List.of(LiveChange.one("agents", event.subject()), LiveChange.all("queues")))
                .build();
    }

    private static List<LiveChange> changes(LiveEvent event) {
        var call = event.subject();
        return ON_ATTENTION.contains(event.type())
                ? List.of(LiveChange.one("calls", call), LiveChange.one("attention", call), LiveChange.all("queues"))
                : List.of(LiveChange.one("calls", call), LiveChange.all("queues"));
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({"shift-leader", "supervisor"})
    @Operation(
            summary = "Queues, agents, calls, and what asks for a leader, live",
            description =
                    "Event 'snapshot' {\"queues\":[...],\"agents\":[...],\"calls\":[...],\"attention\":[...]}, then 'delta'"
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
            case AttentionView attention -> viewer.isAsked(attention);
            default -> true;
        };
    }
}
