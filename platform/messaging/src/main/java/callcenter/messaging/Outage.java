package callcenter.messaging;

import io.vertx.core.VertxException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.sqlclient.DatabaseException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedChannelException;
import java.util.Set;

/**
 * Tells a database that cannot be reached from one that answers what we do not like: whoever asks wrongly must not be
 * told to ask again.
 */
final class Outage {

    /** Connection exceptions (08), insufficient resources (53). */
    private static final Set<String> CLASSES = Set.of("08", "53");

    /** Shutting down, crashed, starting up. */
    private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03");

    /** The client says no more than this of a connection that broke between two statements. */
    private static final String CLOSED = "Connection is not active";

    private Outage() {}

    /** The failure as {@link DatabaseUnavailable} when it is an outage, wherever the cause hides; else as it is. */
    static Throwable named(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseUnavailable) {
                return failure;
            }
            if (isOne(cause)) {
                return new DatabaseUnavailable(failure);
            }
        }
        return failure;
    }

    private static boolean isOne(Throwable cause) {
        var state = SqlState.of(cause);
        if (state != null) {
            return STATES.contains(state) || (state.length() == 5 && CLASSES.contains(state.substring(0, 2)));
        }
        return switch (cause) {
            case DatabaseException answered -> false;
            // The client: no connection in time, or closed while it was used.
            case VertxException broken -> true;
            case NoStackTraceThrowable untyped ->
                String.valueOf(untyped.getMessage()).startsWith(CLOSED);
            case SocketException broken -> true;
            case UnknownHostException nowhere -> true;
            case ClosedChannelException broken -> true;
            default -> false;
        };
    }
}
