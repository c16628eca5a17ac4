package callcenter.embedded;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** The broker tells its whole life, and clients every reconnect; only what needs somebody is kept. */
final class QuietLogs {

    // Loggers are held weakly by the log manager: without this the levels would be forgotten.
    private static final List<Logger> KEPT = Stream.of("kafka", "org.apache.kafka", "state.change.logger")
            .map(Logger::getLogger)
            .toList();

    /** Tells a race of its own start, which it repeats and wins, as an error. */
    private static final Logger CONTROLLER_REQUESTS = Logger.getLogger("kafka.server.ControllerApis");

    private QuietLogs() {}

    static void apply() {
        KEPT.forEach(logger -> logger.setLevel(Level.SEVERE));
        CONTROLLER_REQUESTS.setLevel(Level.OFF);
    }
}
