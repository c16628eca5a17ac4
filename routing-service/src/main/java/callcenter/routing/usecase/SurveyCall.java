package callcenter.routing.usecase;

import callcenter.messaging.Transaction;
import callcenter.messaging.Transactions;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.ReceivedCall;
import callcenter.routing.store.CallRow;
import callcenter.routing.store.CallStore;
import callcenter.web.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The agent passes the customer on to the survey, and is released (CAL-11). */
@Singleton
public final class SurveyCall {

    private final Transactions transactions;
    private final CallStore calls;
    private final CallChanges changes;
    private final Directories directories;
    private final InstantSource clock;

    SurveyCall(
            Transactions transactions,
            CallStore calls,
            CallChanges changes,
            Directories directories,
            InstantSource clock) {
        this.transactions = transactions;
        this.calls = calls;
        this.changes = changes;
        this.directories = directories;
        this.clock = clock;
    }

    /** Once for a call, however often it is asked for; 409 where its queue has no survey. */
    public Uni<Call> survey(CallId id, AgentId agent) {
        return transactions
                .run(tx -> calls.lock(tx.session(), id)
                        .map(found -> found.orElseThrow(() -> Refusals.noCall(id)))
                        .chain(row -> survey(tx, row, agent)))
                .onFailure()
                .transform(Refusals::asProblem);
    }

    private Uni<Call> survey(Transaction tx, CallRow row, AgentId agent) {
        var now = clock.instant();
        var decision = row.call().survey(agent, now);
        return decision.effects().isEmpty()
                ? Uni.createFrom().item(decision.next())
                : directories
                        .latest(tx.session())
                        .invoke(directory -> requireSurvey(directory, row.call()))
                        .chain(() -> changes.save(tx, row, decision, now));
    }

    private static void requireSurvey(Directory directory, Call call) {
        var queue = call instanceof ReceivedCall received
                ? directory.queues().get(received.origin().terms().queue())
                : null;
        if (queue == null || !queue.script().survey()) {
            throw Problem.of(
                    409,
                    "no-survey",
                    "There is no survey",
                    "The queue of this call does not ask its customers to rate it; the setting is script.survey.");
        }
    }
}
