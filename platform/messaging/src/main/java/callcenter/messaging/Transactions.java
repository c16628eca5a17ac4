package callcenter.messaging;

import io.smallrye.mutiny.Uni;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/** Runs units of work. */
public final class Transactions {

    Transactions() {}

    /**
     * Runs the work in a transaction of its own and commits it with its events and deadlines. Serialization failures
     * and deadlocks are retried in a new session; any other failure rolls back and is passed on.
     */
    public <T> Uni<T> run(Function<Transaction, Uni<T>> work) {
        return Uni.createFrom().failure(new UnsupportedOperationException());
    }

    /** Reads without events or deadlines. */
    public <T> Uni<T> read(Function<Mutiny.Session, Uni<T>> work) {
        return Uni.createFrom().failure(new UnsupportedOperationException());
    }
}
