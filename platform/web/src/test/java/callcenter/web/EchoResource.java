package callcenter.web;

import callcenter.messaging.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A small resource that can fail in every way a service's resources can. */
@Path("/echo")
public class EchoResource {
    private final Caller caller;
    private final Transactions transactions;

    EchoResource(Caller caller, Transactions transactions) {
        this.caller = caller;
        this.transactions = transactions;
    }

    enum Kind {
        WITHIN_2H,
        WITHIN_24H
    }

    record Line(int amount) {}

    record Body(
            @NotBlank String text,
            Kind kind,
            Instant at,
            @Valid List<Line> lines) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Body echo(@Valid Body body) {
        return body;
    }

    @GET
    @Path("/size")
    public int size(@QueryParam("size") @Max(200) int size) {
        return size;
    }

    @GET
    @Path("/calls/{id}")
    public String call(@PathParam("id") String id) {
        throw Problem.notFound("call", id);
    }

    @GET
    @Path("/conflict")
    public String conflict() {
        throw Problem.illegalTransition("WAITING", List.of("end", "requeue"), "hold");
    }

    @GET
    @Path("/broken")
    public String broken() {
        throw new IllegalStateException("secret detail");
    }

    /** The database goes while it works, and what comes of that is wrapped on its way here. */
    @GET
    @Path("/cut-off")
    public Uni<String> cutOff() {
        return transactions
                .run(tx -> tx.session()
                        .createNativeQuery("select cast(pg_terminate_backend(pg_backend_pid()) as text)", String.class)
                        .getSingleResult())
                .onFailure()
                .transform(failure -> new IllegalStateException("secret detail", failure));
    }

    /** The database refuses what it is asked. */
    @GET
    @Path("/refused-by-the-database")
    public Uni<String> refused() {
        return transactions.run(tx -> tx.session()
                .createNativeQuery("select secret from nowhere", String.class)
                .getSingleResult());
    }

    @GET
    @Path("/me")
    @RolesAllowed("agent")
    public Map<String, Object> me() {
        return Map.of("subject", caller.subject(), "agentId", caller.agentId(), "teams", caller.teams());
    }

    @GET
    @Path("/agents/{id}")
    @RolesAllowed({"agent", "supervisor"})
    public String agent(@PathParam("id") String id) {
        caller.requireAgent(id);
        return id;
    }
}
