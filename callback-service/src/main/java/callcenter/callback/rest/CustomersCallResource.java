package callcenter.callback.rest;

import callcenter.messaging.Transactions;
import callcenter.web.Caller;
import callcenter.web.Problem;
import callcenter.web.reading.LiveContacts;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What is promised to a customer who has called in. */
@Singleton
@Path("/callbacks/of-call")
@RolesAllowed({"agent", "shift-leader", "supervisor"})
public class CustomersCallResource {

    private final Transactions transactions;
    private final LiveContacts contacts;
    private final PromiseReader reader;
    private final Caller caller;
    private final InstantSource clock;

    CustomersCallResource(
            Transactions transactions,
            LiveContacts contacts,
            PromiseReader reader,
            Caller caller,
            InstantSource clock) {
        this.transactions = transactions;
        this.contacts = contacts;
        this.reader = reader;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/{callId}")
    @Operation(
            summary = "What is promised to the customer on the line, due soonest first",
            description =
                    "For the agent who talks, whoever owns it: from a moment after the answer until the call is over; for other"
                            + " agents nothing. Nobody dials meanwhile. If the call is about one of these matters, say so by customer-called, and the"
                            + " conversation keeps that promise (CBK-5).")
    @APIResponse(responseCode = "200", description = "Nothing, mostly")
    @APIResponse(responseCode = "400", description = "No call has such an id")
    public Uni<List<PromiseView>> promises(@PathParam("callId") String callId) {
        if (!callId.matches(Ids.FORM)) {
            throw Problem.invalid("callId", "the id of a call");
        }
        return mayKnow(callId)
                .chain(may -> may ? reader.ofCall(callId) : Uni.createFrom().item(List.of()));
    }

    /** An agent has to be the one who talks. */
    private Uni<Boolean> mayKnow(String callId) {
        return caller.hasAnyRole("shift-leader", "supervisor")
                ? Uni.createFrom().item(true)
                : transactions.read(session -> contacts.has(session, caller.agentId(), callId, clock.instant()));
    }
}
