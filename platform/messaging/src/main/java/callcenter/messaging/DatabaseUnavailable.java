package callcenter.messaging;

import java.io.Serial;

/**
 * The database did not answer, or not any more: the same work may well succeed in a moment. Nothing was changed, unless
 * the connection broke while the commit was under way.
 */
public final class DatabaseUnavailable extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    DatabaseUnavailable(Throwable cause) {
        super("The database does not answer: " + cause.getMessage(), cause);
    }
}
