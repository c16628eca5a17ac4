package callcenter.routing.rest;

import callcenter.routing.domain.call.CallId;
import callcenter.routing.usecase.ReadCalls;
import callcenter.routing.usecase.ReadRecord;
import callcenter.web.Caller;
import callcenter.web.reading.AccessReason;
import callcenter.web.reading.Ground;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What was before, read on record (CAL-13, CBK-11). */
@Singleton
@Path("/calls")
public class RecordResource {

    private final Caller caller;
    private final ReadCalls calls;
    private final ShownCalls shown;
    private final ReadRecord record;

    RecordResource(Caller caller, ReadCalls calls, ShownCalls shown, ReadRecord record) {
        this.caller = caller;
        this.calls = calls;
        this.shown = shown;
        this.record = record;
    }

    @GET
    @Path("/{id}/record")
    @RolesAllowed({"agent", "shift-leader", "supervisor", "quality"})
    @Operation(
            summary = "Open the record of a call: the call, its ticket and its timeline",
            description =
                    "For an agent who has the same customer in a call of his own, from its offer on, whosever that"
                            + " call was; for others whom the call concerns for a stated reason. The reading is kept (CAL-13)."
                            + " Before we dial about a repeated matter, the record that repeatOf names is read here (CBK-11).")
    public Uni<RecordView> record(@PathParam("id") String id, @BeanParam AccessReason reason) {
        var call = Ids.call(id);
        var why = reason.stated();
        return calls.one(call)
                .chain(found -> contact(call)
                        .chain(live -> live.map(
                                        mine -> Uni.createFrom().item(new Ground(mine.value(), why.orElse(null))))
                                .orElseGet(() -> shown.permitted(found)
                                        .map(seen -> why.map(Ground::stated).orElseThrow(AccessReason::required)))))
                .chain(ground -> record.read(call, caller.agentId(), ground))
                .map(RecordView::of);
    }

    private Uni<Optional<CallId>> contact(CallId id) {
        return caller.hasAnyRole("agent")
                ? record.contact(Ids.agent(caller.agentId()), id)
                : Uni.createFrom().item(Optional.empty());
    }
}
