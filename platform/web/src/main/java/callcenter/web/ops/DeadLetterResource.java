package callcenter.web.ops;

import callcenter.messaging.DeadLetter;
import callcenter.messaging.DeadLetters;
import callcenter.messaging.Replay;
import callcenter.web.Caller;
import callcenter.web.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** Events this service could not take: look, replay in order, or give one up by name and with a reason. */
@Path("/ops/dead-letters")
@RolesAllowed("ops")
public class DeadLetterResource {
    private final DeadLetters deadLetters;
    private final Caller caller;

    DeadLetterResource(DeadLetters deadLetters, Caller caller) {
        this.deadLetters = deadLetters;
        this.caller = caller;
    }

    @GET
    public Uni<List<DeadLetter>> list(@QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        return deadLetters.list(limit);
    }

    @GET
    @Path("/{id}")
    public Uni<DeadLetter> show(@PathParam("id") long id) {
        return deadLetters.show(id).map(letter -> letter.orElseThrow(() -> unknown(id)));
    }

    @POST
    @Path("/{id}/replay")
    public Uni<Replay> replay(@PathParam("id") long id) {
        return deadLetters.replay(id, caller.subject()).map(replay -> replay.orElseThrow(() -> unknown(id)));
    }

    @POST
    @Path("/{id}/skip")
    public Uni<Void> skip(@PathParam("id") long id, @Valid SkipRequest request) {
        return deadLetters
                .skip(id, caller.subject(), request.reason())
                .invoke(skipped -> {
                    if (!skipped) {
                        throw unknown(id);
                    }
                })
                .replaceWithVoid();
    }

    /** @param reason why the event may be lost; goes into the audit */
    public record SkipRequest(
            @NotBlank @Size(max = 500) @Pattern(regexp = "[^\\x00]*")
            String reason) {}

    private static Problem unknown(long id) {
        return Problem.notFound("parked dead letter", Long.toString(id));
    }
}
