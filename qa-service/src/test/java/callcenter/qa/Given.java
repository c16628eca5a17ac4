package callcenter.qa;

import callcenter.messaging.Transaction;
import callcenter.messaging.Transactions;
import callcenter.qa.domain.evidence.AgentId;
import callcenter.qa.domain.evidence.CallId;
import callcenter.qa.domain.evidence.Observation;
import callcenter.qa.domain.evidence.Position;
import callcenter.qa.usecase.CollectEvidence;
import callcenter.qa.usecase.KeepTeam;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;

/** What other services would have told, told directly, and waited for. */
@ApplicationScoped
public class Given {

    private final Transactions transactions;
    private final CollectEvidence collectEvidence;
    private final KeepTeam keepTeam;

    Given(Transactions transactions, CollectEvidence collectEvidence, KeepTeam keepTeam) {
        this.transactions = transactions;
        this.collectEvidence = collectEvidence;
        this.keepTeam = keepTeam;
    }

    /** An id that no other test uses. */
    public static String fresh(String prefix) {
        return prefix + "-" + UUID.randomUUID();
    }

    /** Everything about one call, in this order, each in a transaction of its own. */
    public void call(CallId call, List<? extends Observation> observations) {
        for (var i = 0; i < observations.size(); i++) {
            observed(call, i + 1, observations.get(i));
        }
    }

    public void observed(CallId call, long sequence, Observation observation) {
        run(tx -> collectEvidence.add(tx, call, new Position(1, sequence), observation));
    }

    public void team(AgentId agent, String team, long sequence) {
        run(tx -> keepTeam.keep(tx, agent, team, new Position(1, sequence)));
    }

    public <T> T run(Function<Transaction, Uni<T>> work) {
        return await(() -> transactions.run(work));
    }

    public <T> T read(Function<Mutiny.Session, Uni<T>> work) {
        return await(() -> transactions.read(work));
    }

    /** Waits for work on an event loop of its own, as a request would have one. */
    public static <T> T await(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
