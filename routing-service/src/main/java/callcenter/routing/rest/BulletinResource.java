package callcenter.routing.rest;

import callcenter.routing.domain.bulletin.Bulletin;
import callcenter.routing.usecase.BulletinSpec;
import callcenter.routing.usecase.PublishBulletins;
import callcenter.routing.usecase.ReadBulletins;
import callcenter.web.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** What callers of an area hear first (ANS-13). A leader writes it, another one approves it; audited. */
@Singleton
@Path("/bulletins")
@RolesAllowed({"shift-leader", "supervisor"})
public class BulletinResource {

    private final Caller caller;
    private final PublishBulletins publish;
    private final ReadBulletins read;
    private final InstantSource clock;

    BulletinResource(Caller caller, PublishBulletins publish, ReadBulletins read, InstantSource clock) {
        this.caller = caller;
        this.publish = publish;
        this.read = read;
        this.clock = clock;
    }

    /** Some of them. */
    @Schema(name = "Bulletins", examples = Examples.BULLETINS)
    public record Bulletins(List<BulletinView> items) {}

    @GET
    @RolesAllowed({"agent", "shift-leader", "supervisor"})
    @Operation(summary = "Those in force now, in the order in which callers hear them")
    public Uni<Bulletins> inForce() {
        return read.inForce().map(this::views);
    }

    @GET
    @Path("/all")
    @Operation(
            summary = "Also those that wait for approval, begin later, are over or withdrawn; the last changed first")
    public Uni<Bulletins> all() {
        return read.all().map(this::views);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = BulletinSpec.class),
                            examples = @ExampleObject(name = "all of it", value = Examples.BULLETIN_SPEC)))
    @Operation(summary = "Write a bulletin; callers hear it once somebody else has approved it")
    public Uni<BulletinView> propose(@NotNull(message = "a JSON object") BulletinSpec spec) {
        return publish.propose(spec, caller.subject()).map(this::view);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = BulletinSpec.class),
                            examples = @ExampleObject(name = "all of it", value = Examples.BULLETIN_SPEC)))
    @Operation(summary = "Change a bulletin; it is not heard any more until somebody else has approved the change")
    public Uni<BulletinView> revise(@PathParam("id") String id, @NotNull(message = "a JSON object") BulletinSpec spec) {
        return publish.revise(Ids.bulletin(id), spec, caller.subject()).map(this::view);
    }

    @POST
    @Path("/{id}/approve")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Let callers hear it while it is valid, from the next call on; not by whoever wrote it")
    public Uni<BulletinView> approve(
            @PathParam("id") String id, @Valid @NotNull(message = "a JSON object") BulletinApproval approval) {
        return publish.approve(Ids.bulletin(id), caller.subject(), approval.reason(), approval.writtenAt())
                .map(this::view);
    }

    @POST
    @Path("/{id}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Let nobody hear it any more, from the next call on")
    public Uni<BulletinView> withdraw(
            @PathParam("id") String id, @Valid @NotNull(message = "a JSON object") ReasonRequest request) {
        return publish.withdraw(Ids.bulletin(id), caller.subject(), request.reason())
                .map(this::view);
    }

    private Bulletins views(List<? extends Bulletin> found) {
        return new Bulletins(found.stream().map(this::view).toList());
    }

    private BulletinView view(Bulletin bulletin) {
        return BulletinView.of(bulletin, clock.instant());
    }
}
