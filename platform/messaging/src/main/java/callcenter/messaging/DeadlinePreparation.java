package callcenter.messaging;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Locks and loads, by one statement, what the handlers of a kind, or of all kinds that share it, will find by id for each
 * of many subjects. So a batch can lock all its rows in one order, the same as every other transaction: handlers that
 * lock one after the other could not. A handler must do as well without: a deadline that is run alone is not prepared.
 */
@FunctionalInterface
public interface DeadlinePreparation {

    /** @param subjects in ascending order, which is the order to lock in */
    Uni<?> prepare(Mutiny.Session session, List<String> subjects);
}
