package callcenter.routing.usecase;

import callcenter.messaging.Transactions;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.ReceivedCall;
import callcenter.routing.store.CallRow;
import callcenter.routing.store.CallStore;
import callcenter.routing.store.TimelineEntry;
import callcenter.routing.store.TimelineStore;
import callcenter.web.reading.Ground;
import callcenter.web.reading.Readings;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Opens the record of a call; the reading is kept, and lets its reader dial about the same matter (CAL-13, CBK-11). */
@Singleton
public final class ReadRecord {

    /** Stored: never renamed. */
    static final String WHAT = "call.record";

    private final Transactions transactions;
    private final CallStore calls;
    private final TimelineStore timeline;
    private final Readings readings;
    private final InstantSource clock;

    ReadRecord(
            Transactions transactions,
            CallStore calls,
            TimelineStore timeline,
            Readings readings,
            InstantSource clock) {
        this.transactions = transactions;
        this.calls = calls;
        this.timeline = timeline;
        this.readings = readings;
        this.clock = clock;
    }

    /** What is read. */
    public record CallRecord(Call call, List<TimelineEntry> entries) {}

    /** The call in which this agent has the customer of that one: offered, dialled, talking, or its record still owed. */
    public Uni<Optional<CallId>> contact(AgentId agent, CallId id) {
        return transactions.read(session -> customer(session, id)
                .chain(customer -> customer.map(it -> calls.contactOf(session, agent, it))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty()))));
    }

    /** Kept before it is shown; 404 when there is no such call. */
    public Uni<CallRecord> read(CallId id, String by, Ground ground) {
        return transactions.run(tx -> calls.find(tx.session(), id)
                .map(found -> found.filter(CallRow::exists).map(CallRow::call).orElseThrow(() -> Refusals.noCall(id)))
                .call(call ->
                        readings.keep(tx.session(), clock.instant(), by, WHAT, id.value(), customerOf(call), ground))
                .chain(call -> timeline.of(tx.session(), id).map(entries -> new CallRecord(call, entries))));
    }

    private Uni<Optional<String>> customer(Mutiny.Session session, CallId id) {
        return calls.find(session, id)
                .map(found -> found.filter(CallRow::exists)
                        .map(CallRow::call)
                        .flatMap(call -> Optional.ofNullable(customerOf(call))));
    }

    private static @Nullable String customerOf(Call call) {
        return call instanceof ReceivedCall received
                ? received.origin().customer().id()
                : null;
    }
}
