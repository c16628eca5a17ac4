package callcenter.routing.rest;

import callcenter.events.EventCatalogue;
import callcenter.events.Topic;
import callcenter.events.call.CallAnswered;
import callcenter.events.call.CallConsulted;
import callcenter.events.call.CallEnded;
import callcenter.events.call.CallHoldEnded;
import callcenter.events.call.CallHoldStarted;
import callcenter.events.call.CallNormNoted;
import callcenter.events.call.CallOfferEnded;
import callcenter.events.call.CallOffered;
import callcenter.events.call.CallReturned;
import callcenter.events.call.CallTransferEnded;
import callcenter.events.call.CallTransferStarted;
import callcenter.events.call.CallTransferred;
import callcenter.events.call.CallWrappedUp;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.usecase.RenewPresence;
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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The stream of an agent's desktop. While it is read, the agent is present. */
@Singleton
@Path("/agents/me/stream")
public class DeskResource {

    /** Well within the presence lease. */
    private static final Duration RENEWAL = Duration.ofSeconds(8);

    /** What changes a desk without a change of the agent's status; the key of these events is not the desk. */
    private static final Set<String> ON_THE_CALL_ALONE = Stream.of(
                    CallAnswered.class,
                    CallHoldStarted.class,
                    CallHoldEnded.class,
                    CallTransferStarted.class,
                    CallConsulted.class,
                    CallTransferEnded.class,
                    CallTransferred.class)
            .map(event -> EventCatalogue.of(event).name())
            .collect(Collectors.toUnmodifiableSet());

    /** After these an agent is told something else. */
    private static final Set<String> ON_GUIDANCE = Stream.of(
                    CallOffered.class,
                    CallOfferEnded.class,
                    CallAnswered.class,
                    CallHoldStarted.class,
                    CallHoldEnded.class,
                    CallTransferStarted.class,
                    CallTransferEnded.class,
                    CallTransferred.class,
                    CallNormNoted.class,
                    CallReturned.class,
                    CallEnded.class,
                    CallWrappedUp.class)
            .map(event -> EventCatalogue.of(event).name())
            .collect(Collectors.toUnmodifiableSet());

    private final Caller caller;
    private final RenewPresence presence;
    private final NumberReadings readings;
    private final LiveStream live;

    DeskResource(
            Caller caller,
            RenewPresence presence,
            NumberReadings readings,
            LiveStreams streams,
            LiveDesks desks,
            LiveGuidance guidance) {
        this.caller = caller;
        this.presence = presence;
        this.readings = readings;
        this.live = streams.of(desks, guidance)
                .on(Topic.CALLS, DeskResource::desk)
                .on(Topic.AGENTS, event -> List.of(LiveChange.one("me", event.subject())))
                .build();
    }

    static List<LiveChange> desk(LiveEvent event) {
        var changes = new ArrayList<LiveChange>();
        if (ON_THE_CALL_ALONE.contains(event.type())) {
            Stream.of("agentId", "fromAgentId", "toAgentId")
                    .flatMap(field -> event.text(field).stream())
                    .forEach(agent -> changes.add(LiveChange.one("me", agent)));
        }
        if (ON_GUIDANCE.contains(event.type())) {
            changes.add(LiveChange.one("guidance", event.subject()));
        }
        return changes;
    }

    @GET
    @KnownAgentOnly
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed("agent")
    @Operation(
            summary = "The agent's own state and guidance, live",
            description = "Event 'snapshot' {\"me\":[{...}],\"guidance\":[{...}]}, then 'delta'"
                    + " {\"kind\":\"me\"|\"guidance\",\"id\",\"value\"}, guidance by call id and null once there is none;"
                    + " 'beat' every 5 s. Reading it holds the presence lease: lost for 30 s, the agent is away. Who is signed in"
                    + " more than once sees the same on each screen, and the lease lives as long as one of them is"
                    + " read.")
    @APIResponse(
            responseCode = "200",
            description = "Never ends by itself",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            examples = @ExampleObject(name = "stream", value = Examples.DESK_STREAM)))
    public Multi<OutboundSseEvent> stream(@HeaderParam("Last-Event-ID") @Nullable String lastEventId) {
        var agent = Ids.agent(caller.agentId());
        var reading = new DeskReading(agent.value(), caller.agentId(), readings);
        var events = live.events(lastEventId, reading).onItem().transformToUniAndConcatenate(reading::onRecord);
        return Multi.createBy().merging().streams(events, renewals(agent));
    }

    /**
     * Emits nothing. A renewal that fails is tried again until it succeeds: while the database is away the lease runs on,
     * and the agent who is there must not be taken for lost once it is back.
     */
    private Multi<OutboundSseEvent> renewals(AgentId agent) {
        return Multi.createFrom()
                .ticks()
                .every(RENEWAL)
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(tick -> presence.renew(agent)
                        .onFailure()
                        .retry()
                        .withBackOff(Duration.ofMillis(500), Duration.ofSeconds(1))
                        .indefinitely())
                .onItem()
                .transformToMultiAndConcatenate(renewed -> Multi.createFrom().empty());
    }
}
