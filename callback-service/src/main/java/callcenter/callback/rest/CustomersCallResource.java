package callcenter.callback.rest;

import callcenter.web.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What is promised to a customer who has called in. */
@Singleton
@Path("/callbacks/of-call")
@RolesAllowed({"agent", "shift-leader", "supervisor"})
public class CustomersCallResource {

    private final PromiseReader reader;

    CustomersCallResource(PromiseReader reader) {
        this.reader = reader;
    }

    @GET
    @Path("/{callId}")
    @Operation(
            summary = "What is promised to the customer on the line, due soonest first",
            description =
                    "For the agent who talks, whoever owns it: from a moment after the answer until the call is over. Nobody dials"
                            + " meanwhile. If the call is about one of these matters, say so by customer-called, and the"
                            + " conversation keeps that promise (CBK-5).")
    @APIResponse(responseCode = "200", description = "Nothing, mostly")
    @APIResponse(responseCode = "400", description = "No call has such an id")
    public Uni<List<PromiseView>> promises(@PathParam("callId") String callId) {
        if (!callId.matches(Ids.FORM)) {
            throw Problem.invalid("callId", "the id of a call");
        }
        return reader.ofCall(callId);
    }
}
