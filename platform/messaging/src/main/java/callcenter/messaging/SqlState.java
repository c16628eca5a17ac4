package callcenter.messaging;

import io.vertx.pgclient.PgException;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the database said, wherever it hides in a chain of causes. */
final class SqlState {

    private static final String SERIALIZATION_FAILURE = "40001";
    private static final String DEADLOCK = "40P01";
    private static final Set<String> WORTH_A_RETRY = Set.of(SERIALIZATION_FAILURE, DEADLOCK);

    private SqlState() {}

    /** Whether the same work may well succeed in a new transaction: it lost against another one. */
    static boolean lostARace(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var state = of(cause);
            if (state != null && WORTH_A_RETRY.contains(state)) {
                return true;
            }
        }
        return false;
    }

    /** The state that this failure itself carries. */
    static @Nullable String of(Throwable failure) {
        return switch (failure) {
            case PgException e -> e.getSqlState();
            case SQLException e -> e.getSQLState();
            default -> null;
        };
    }
}
