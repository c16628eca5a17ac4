package callcenter.routing.rest;

import callcenter.routing.domain.call.CallState;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.usecase.ExplainCall;
import callcenter.routing.usecase.ReadCalls;
import callcenter.web.Caller;
import callcenter.web.Problem;
import callcenter.web.reading.AccessReason;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Calls, to look at. */
@Singleton
@Path("/calls")
public class CallResource {

    private final ReadCalls calls;
    private final ShownCalls shown;
    private final ExplainCall explain;
    private final Caller caller;

    CallResource(ReadCalls calls, ShownCalls shown, ExplainCall explain, Caller caller) {
        this.calls = calls;
        this.shown = shown;
        this.explain = explain;
        this.caller = caller;
    }

    /** Calls, newest first. */
    @Schema(name = "Calls", examples = Examples.CALLS)
    public record Calls(List<CallView> items) {}

    @GET
    @RolesAllowed({"shift-leader", "supervisor"})
    @Operation(summary = "Calls that are not over, or those in one state; newest first, numbers masked")
    public Uni<Calls> list(@QueryParam("state") @Nullable String state, @QueryParam("queueId") @Nullable String queue) {
        return calls.list(state(state), queue(queue)).chain(shown::list).map(Calls::new);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"agent", "shift-leader", "supervisor", "quality"})
    @Operation(
            summary = "One call; agents see their own, with the number in full while they are on it",
            description = "Others, and agents once it is over, read the number for a stated reason; quality never does."
                    + " Each reading is kept (CAL-13).")
    public Uni<CallView> one(@PathParam("id") String id, @BeanParam AccessReason reason) {
        var why = reason.stated();
        return calls.one(Ids.call(id)).chain(call -> shown.one(call, why));
    }

    @GET
    @Path("/{id}/timeline")
    @RolesAllowed({"agent", "shift-leader", "supervisor", "quality"})
    @Operation(summary = "The evidence about one call, with the norms it speaks to")
    public Uni<TimelineView> timeline(@PathParam("id") String id) {
        return calls.one(Ids.call(id))
                .chain(shown::permitted)
                .chain(() -> calls.timeline(Ids.call(id)))
                .map(entries -> TimelineView.of(id, entries));
    }

    @GET
    @Path("/{id}/explanation")
    @RolesAllowed({"shift-leader", "supervisor"})
    @Operation(summary = "Why a waiting call is where it is, and for each agent whether he may take it, or why not")
    public Uni<ExplanationView> explanation(@PathParam("id") String id) {
        var viewer = Viewer.of(caller);
        return explain.explain(Ids.call(id)).map(explained -> ExplanationView.of(explained, viewer));
    }

    private static @Nullable CallState state(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return Arrays.stream(CallState.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(
                        "state",
                        "one of "
                                + Arrays.stream(CallState.values())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))));
    }

    private static @Nullable QueueId queue(@Nullable String id) {
        if (id == null || id.isBlank()) {
            return null;
        }
        if (id.chars().anyMatch(Character::isISOControl)) {
            throw Problem.invalid("queueId", "the id of a queue");
        }
        return new QueueId(id);
    }
}
