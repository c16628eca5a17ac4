package callcenter.routing.usecase;

import callcenter.messaging.Transactions;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.ReceivedCall;
import callcenter.routing.domain.call.WrongNumber;
import callcenter.routing.domain.queue.Queue;
import callcenter.routing.store.CallRow;
import callcenter.routing.store.CallStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Notes that a customer wanted somebody else, and says whom to call where that is known (ANS-9). */
@Singleton
public final class MarkWrongNumber {

    private final Transactions transactions;
    private final Directories directories;
    private final CallStore calls;
    private final ChangeCall change;

    MarkWrongNumber(Transactions transactions, Directories directories, CallStore calls, ChangeCall change) {
        this.transactions = transactions;
        this.directories = directories;
        this.calls = calls;
        this.change = change;
    }

    /** @param about what the customer wants, as in the queue's list of right numbers; null when it was not said */
    public Uni<WrongNumber> mark(CallId id, AgentId agent, @Nullable String about) {
        return transactions
                .read(session -> calls.find(session, id)
                        .chain(row -> directories.current(session).map(directory -> right(row, directory, about))))
                .chain(wrong -> change.run(id, (call, now) -> call.wrongNumber(agent, wrong, now))
                        .replaceWith(wrong));
    }

    private static WrongNumber right(Optional<CallRow> row, Directory directory, @Nullable String about) {
        var known = row.filter(CallRow::exists)
                .map(CallRow::call)
                .flatMap(call -> call instanceof ReceivedCall received
                        ? Optional.ofNullable(
                                directory.queues().get(received.origin().terms().queue()))
                        : Optional.<Queue>empty())
                .map(queue -> queue.rules().rightNumbers())
                .orElseGet(Map::of);
        return new WrongNumber(about, about == null ? null : known.get(about));
    }
}
