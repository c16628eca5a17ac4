package callcenter.callback.rest;

import callcenter.callback.domain.promise.PromiseId;
import callcenter.callback.store.PromiseRecord;
import callcenter.messaging.Transactions;
import callcenter.web.Caller;
import callcenter.web.reading.AccessReason;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.hibernate.reactive.mutiny.Mutiny;

/** What happened to a promise, step by step. */
@Singleton
@Path("/callbacks")
public class HistoryResource {

    private final Transactions transactions;
    private final PromiseReader reader;
    private final PromiseReadings readings;
    private final PromiseRecord record;
    private final Caller caller;

    HistoryResource(
            Transactions transactions,
            PromiseReader reader,
            PromiseReadings readings,
            PromiseRecord record,
            Caller caller) {
        this.transactions = transactions;
        this.reader = reader;
        this.readings = readings;
        this.record = record;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({"agent", "shift-leader", "supervisor"})
    @Operation(
            summary = "Everything that happened to it: who, when, what and why",
            description =
                    "Made, merged, postponed and planned again, handed over, called and tried, missed by agents, at"
                            + " risk, escalated and acknowledged, and how it ended, for 25 months. People's own words are in the"
                            + " answer for the agent who has this customer on the line, and for who says why they are needed; each"
                            + " such reading is kept (CAL-13).")
    @APIResponse(responseCode = "200", description = "Step by step")
    @APIResponse(responseCode = "403", description = "It belongs to another agent")
    @APIResponse(responseCode = "404", description = "There is none")
    public Uni<HistoryView> history(@PathParam("id") String id, @BeanParam AccessReason reason) {
        var viewer = Viewer.of(caller);
        var why = reason.stated().orElse(null);
        return transactions.run(tx -> reader.seen(tx.session(), Ids.promise(id))
                .flatMap(seen -> readings.ground(tx.session(), seen, viewer, why)
                        .call(ground -> ground.map(on ->
                                        readings.keep(tx.session(), "promise.history", seen.promise(), viewer, on))
                                .orElseGet(() -> Uni.createFrom().voidItem()))
                        .flatMap(ground -> read(tx.session(), seen.promise().id(), ground.isPresent()))));
    }

    private Uni<HistoryView> read(Mutiny.Session session, PromiseId id, boolean withWords) {
        return record.told(session, id)
                .flatMap(told ->
                        record.decided(session, id).map(decided -> HistoryView.of(id, told, decided, withWords)));
    }
}
