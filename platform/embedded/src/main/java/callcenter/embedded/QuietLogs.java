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

    private QuietLogs() {}

    static void apply() {
        KEPT.forEach(logger -> logger.setLevel(Level.SEVERE));
    }
}
