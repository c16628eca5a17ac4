package callcenter.routing.rest;

import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallState;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.usecase.ReadCalls;
import callcenter.web.Caller;
import callcenter.web.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Calls, to look at. */
@Singleton
@Path("/calls")
public class CallResource {

    private final ReadCalls calls;
    private final Caller caller;

    CallResource(ReadCalls calls, Caller caller) {
        this.calls = calls;
        this.caller = caller;
    }

    /** Calls, newest first. */
    public record Calls(List<CallView> items) {}

    @GET
    @RolesAllowed({"shift-leader", "supervisor"})
    @Operation(summary = "Calls that are not over, or those in one state; newest first, numbers masked")
    public Uni<Calls> list(@QueryParam("state") @Nullable String state, @QueryParam("queueId") @Nullable String queue) {
        return calls.list(state(state), queue == null || queue.isBlank() ? null : new QueueId(queue))
                .map(found -> new Calls(found.stream().map(CallView::masked).toList()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"agent", "shift-leader", "supervisor", "quality"})
    @Operation(summary = "One call; agents see their own, with the number in full while they are on it")
    public Uni<CallView> one(@PathParam("id") String id) {
        return calls.one(new CallId(id)).map(this::shown);
    }

    @GET
    @Path("/{id}/timeline")
    @RolesAllowed({"agent", "shift-leader", "supervisor", "quality"})
    @Operation(summary = "The evidence about one call, with the norms it speaks to")
    public Uni<TimelineView> timeline(@PathParam("id") String id) {
        return calls.one(new CallId(id))
                .invoke(this::shown)
                .chain(() -> calls.timeline(new CallId(id)))
                .map(entries -> TimelineView.of(id, entries));
    }

    private CallView shown(Call call) {
        var view = CallView.masked(call);
        if (caller.hasAnyRole("shift-leader", "supervisor", "quality")) {
            return view;
        }
        if (!caller.agentId().equals(view.agentId())) {
            throw Problem.forbidden("This call belongs to somebody else.");
        }
        return call.state().terminal() ? view : CallView.unmasked(call);
    }

    private static @Nullable CallState state(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return Arrays.stream(CallState.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("state", "one of " + Arrays.toString(CallState.values())));
    }
}
