package callcenter.routing.usecase;

import callcenter.messaging.Transactions;
import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallState;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.store.CallRow;
import callcenter.routing.store.CallStore;
import callcenter.routing.store.TimelineEntry;
import callcenter.routing.store.TimelineStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls and their evidence, as they stand. */
@Singleton
public class ReadCalls {

    private final Transactions transactions;
    private final CallStore calls;
    private final TimelineStore timeline;

    ReadCalls(Transactions transactions, CallStore calls, TimelineStore timeline) {
        this.transactions = transactions;
        this.calls = calls;
        this.timeline = timeline;
    }

    /** 404 when there is no such call. */
    public Uni<Call> one(CallId id) {
        return transactions
                .read(session -> calls.find(session, id))
                .map(found -> found.filter(CallRow::exists).map(CallRow::call).orElseThrow(() -> Refusals.noCall(id)));
    }

    /** Newest first; all that are not over when no state is given. */
    public Uni<List<Call>> list(@Nullable CallState state, @Nullable QueueId queue) {
        return transactions
                .read(session -> calls.list(session, state, queue))
                .map(rows -> rows.stream().map(CallRow::call).toList());
    }

    /** Those of these that exist. */
    public Uni<List<Call>> withIds(Collection<CallId> ids) {
        return transactions
                .read(session -> calls.find(session, ids))
                .map(rows -> rows.stream().map(CallRow::call).toList());
    }

    /** The evidence in the order of commit; 404 when there is no such call. */
    public Uni<List<TimelineEntry>> timeline(CallId id) {
        return one(id).chain(() -> transactions.read(session -> timeline.of(session, id)));
    }
}
