package callcenter.routing.rest;

import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.usecase.ConfigureQueue;
import callcenter.routing.usecase.QueueSpec;
import callcenter.routing.usecase.ReadQueues;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Queues: their figures, and their configuration. */
@Singleton
@Path("/queues")
public class QueueResource {

    private final ReadQueues queues;
    private final ConfigureQueue configure;
    private final InstantSource clock;

    QueueResource(ReadQueues queues, ConfigureQueue configure, InstantSource clock) {
        this.queues = queues;
        this.configure = configure;
        this.clock = clock;
    }

    /** All queues, by id. */
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
    @RolesAllowed("supervisor")
    @Operation(summary = "Add or change a queue; calls that wait keep the terms they entered with")
    public Uni<QueueView> put(@PathParam("id") String id, @NotNull(message = "a JSON object") QueueSpec spec) {
        return configure.configure(spec.named(id)).chain(queue -> figures(id));
    }

    @GET
    @Path("/{id}/figures")
    @RolesAllowed({"shift-leader", "supervisor"})
    @Operation(summary = "One queue's figures: now, and of the centre's local day")
    public Uni<QueueView> figures(@PathParam("id") String id) {
        return queues.one(new QueueId(id)).map(figures -> QueueView.of(figures, clock.instant()));
    }
}
