package callcenter.callback;

import callcenter.messaging.Transaction;
import callcenter.messaging.Transactions;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/** Runs a unit of work for a test and waits for it. */
@Singleton
public class Work {

    private final Transactions transactions;

    Work(Transactions transactions) {
        this.transactions = transactions;
    }

    public <T> T run(Function<Transaction, Uni<T>> work) {
        return await(() -> transactions.run(work));
    }

    public <T> T read(Function<Mutiny.Session, Uni<T>> work) {
        return await(() -> transactions.read(work));
    }

    private static <T> T await(java.util.function.Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
