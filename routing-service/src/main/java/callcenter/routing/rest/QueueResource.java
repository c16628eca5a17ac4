package callcenter.routing.rest;

import callcenter.routing.usecase.ConfigureQueue;
import callcenter.routing.usecase.QueueSpec;
import callcenter.routing.usecase.ReadQueues;
import callcenter.web.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Queues: their figures, and their configuration. */
@Singleton
@Path("/queues")
public class QueueResource {

    private final Caller caller;
    private final ReadQueues queues;
    private final ConfigureQueue configure;
    private final InstantSource clock;

    QueueResource(Caller caller, ReadQueues queues, ConfigureQueue configure, InstantSource clock) {
        this.caller = caller;
        this.queues = queues;
        this.configure = configure;
        this.clock = clock;
    }

    /** All queues, by id. */
    @Schema(name = "Queues", examples = Examples.QUEUES)
    public record Queues(List<QueueView> items) {}

    @GET
    @RolesAllowed({"shift-leader", "supervisor"})
    @Operation(summary = "All queues with their figures")
    public Uni<Queues> list() {
        return queues.all()
                .map(found -> new Queues(found.stream()
                        .map(figures -> QueueView.of(figures, clock.instant()))
                        .toList()));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("supervisor")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = QueueSpec.class),
                            examples = @ExampleObject(name = "all of it", value = Examples.QUEUE_SPEC)))
    @Operation(
            summary = "Add or change a queue; calls that wait keep the terms they entered with",
            description =
                    "All of it or nothing; each change is a version, audited. What is absent gets its default: read"
                            + " the configuration in force before you change it. pauses.missesToAway: so many misses in a"
                            + " row and an agent is away (ANS-2), 1 to 10, default 2. callers.repeat: priorityPlus, 0 to 20,"
                            + " and keptMs of who rang on the same day (ANS-4); callers.classes: priority, 0 to 20, and"
                            + " skill by LOYAL, REGULAR, LAPSING, NEW (ANS-6); absent: as the service is set for all"
                            + " queues. script.spelling: words for characters and letters, words never to use (unkind),"
                            + " and words of ours that may be used (allowed) (CAL-21).")
    public Uni<QueueView> put(
            @PathParam("id") String id,
            @BeanParam SeenVersion seen,
            @NotNull(message = "a JSON object") QueueSpec spec) {
        return configure
                .configure(seen.edit(caller.subject()), spec.named(Ids.same(id, "id", spec.id())))
                .chain(queue -> figures(id));
    }

    @GET
    @Path("/{id}/figures")
    @RolesAllowed({"shift-leader", "supervisor"})
    @Operation(summary = "One queue's figures: now, and of the centre's local day")
    public Uni<QueueView> figures(@PathParam("id") String id) {
        return queues.one(Ids.queue(id)).map(figures -> QueueView.of(figures, clock.instant()));
    }
}
