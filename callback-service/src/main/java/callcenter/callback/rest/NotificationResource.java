package callcenter.callback.rest;

import callcenter.callback.store.AuditTrail;
import callcenter.callback.store.NotificationEndpoints;
import callcenter.callback.store.Notifications;
import callcenter.callback.usecase.SendNotifications;
import callcenter.messaging.Transaction;
import callcenter.messaging.Transactions;
import callcenter.web.AuditEntry;
import callcenter.web.Caller;
import callcenter.web.Page;
import callcenter.web.Problem;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Vertx;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Others are told of promises at risk, escalated, taken in hand or broken: by signed webhook, for a day (CBK-4). */
@Path("/ops")
@RolesAllowed("ops")
public class NotificationResource {

    private final Transactions transactions;
    private final Notifications notifications;
    private final NotificationEndpoints endpoints;
    private final SendNotifications send;
    private final AuditTrail audit;
    private final Caller caller;
    private final InstantSource clock;

    NotificationResource(
            Transactions transactions,
            Notifications notifications,
            NotificationEndpoints endpoints,
            SendNotifications send,
            AuditTrail audit,
            Caller caller,
            InstantSource clock) {
        this.transactions = transactions;
        this.notifications = notifications;
        this.endpoints = endpoints;
        this.send = send;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/notification-endpoints")
    @Operation(summary = "Who is told", description = "One that answered 410 is disabled until it is put again.")
    public Uni<List<NotificationEndpoints.Endpoint>> endpoints() {
        return transactions.read(endpoints::all);
    }

    @PUT
    @Path("/notification-endpoints/{name}")
    @Operation(
            summary = "Tell this one too",
            description =
                    "Headers webhook-id, webhook-timestamp and webhook-signature as Standard Webhooks has them. Body"
                            + " {\"type\",\"timestamp\",\"promiseId\",\"data\"}, data as in the event of that type; no"
                            + " number, no matter. Answer 2xx; anything else is sent again for a day, 410 ends it.")
    @APIResponse(responseCode = "200", description = "All endpoints")
    @APIResponse(responseCode = "400", description = "We do not send to this address")
    public Uni<List<NotificationEndpoints.Endpoint>> put(
            @PathParam("name") @Pattern(regexp = Ids.FORM, message = Ids.RIGHT) String name,
            @NotNull @Valid EndpointRequest request) {
        var by = caller.agentId();
        return allowed(request.url())
                .flatMap(good -> transactions.run(tx -> endpoints
                        .put(tx.session(), name, request.url(), request.secret())
                        .call(() -> record(tx, by, "notification-endpoint.put", name))))
                .invoke(send::expect)
                .flatMap(done -> endpoints());
    }

    @DELETE
    @Path("/notification-endpoints/{name}")
    @Operation(summary = "Tell this one no more")
    @APIResponse(responseCode = "204", description = "Removed, with what it was to be told")
    @APIResponse(responseCode = "404", description = "There is none")
    public Uni<Void> remove(@PathParam("name") String name) {
        var by = caller.agentId();
        return transactions.run(tx -> endpoints
                .remove(tx.session(), name)
                .invoke(removed -> require(removed, "endpoint", name))
                .call(removed -> record(tx, by, "notification-endpoint.remove", name))
                .replaceWithVoid());
    }

    @GET
    @Path("/notifications")
    @Operation(summary = "What was sent, newest first")
    public Uni<List<Notifications.Sent>> list(
            @QueryParam("status")
                    @Nullable
                    @Pattern(regexp = "PENDING|DELIVERED|GIVEN_UP", message = "one of PENDING, DELIVERED, GIVEN_UP")
                    String status,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(100_000) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int size) {
        return transactions.read(session -> notifications.list(session, status, page, size));
    }

    @POST
    @Path("/notifications/{id}/replay")
    @Operation(summary = "Send it again", description = "Under the same webhook-id, with another day ahead of it.")
    @APIResponse(responseCode = "204", description = "It is sent now")
    @APIResponse(responseCode = "404", description = "There is none")
    public Uni<Void> replay(@PathParam("id") String id) {
        var by = caller.agentId();
        return transactions.run(tx -> notifications
                .replay(tx.session(), id, clock.instant())
                .invoke(found -> require(found, "notification", id))
                .call(found -> record(tx, by, "notification.replay", id))
                .replaceWithVoid());
    }

    private Uni<URI> allowed(String url) {
        var context = Vertx.currentContext();
        return Uni.createFrom()
                .item(() -> checked(url))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .emitOn(task -> context.runOnContext(go -> task.run()));
    }

    private URI checked(String url) {
        try {
            var target = URI.create(url);
            if (target.getHost() == null) {
                throw Problem.invalid("url", "an address such as https://pager.example.org/promises");
            }
            send.requireAllowed(target);
            return target;
        } catch (IllegalArgumentException | IOException wrong) {
            throw Problem.invalid("url", "an address we may send to: " + wrong.getMessage());
        }
    }

    private static void require(boolean found, String what, String id) {
        if (!found) {
            throw Problem.notFound(what, id);
        }
    }

    private Uni<Void> record(Transaction tx, String by, String action, String target) {
        return audit.record(tx.session(), new AuditEntry(clock.instant(), by, action, target, action));
    }
}
